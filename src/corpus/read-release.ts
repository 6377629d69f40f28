import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({
  /** As in CHANGELOG.md. */
  version: z
    .string('expected a version such as `version: 0.1.0`')
    .regex(/^\d+\.\d+\.\d+$/, 'expected `0.1.0`'),
  /** When it was given out. */
  date: z
    .string('expected a day such as `date: "2026-11-26"`')
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected `YYYY-MM-DD`'),
});

/** The last release of the data: its version, its day, and its records as `npm run release` wrote them. */
export type ReleaseFile = z.infer<typeof schema> & { csv: string };

/**
 * Reads what was last given out; null where nothing was.
 *
 * @throws DocumentFault where `release.yaml` doesn't keep its shape.
 */
export function readRelease(content = 'content'): ReleaseFile | null {
  const [facts, records] = [join(content, 'release.yaml'), join(content, 'release.csv')];
  if (!existsSync(facts) || !existsSync(records)) return null;
  return { ...readYaml(facts, schema), csv: readFileSync(records, 'utf8') };
}
