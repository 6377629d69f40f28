import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Bin } from './types.ts';
import { readYaml } from '../yaml.ts';

const ratio = z.number().min(0).max(1);
const file = z.array(z.strictObject({ readings: z.int().positive(), said: ratio, right: ratio }));

/** How sure the program said it was of made-up towns, and how often it was right, as `npm run fit` wrote it; empty where it never did. */
export function readBins(dir = 'content/gold/unseen'): Bin[] {
  const path = `${dir}/calibration.yaml`;
  return existsSync(path) ? readYaml(path, file) : [];
}
