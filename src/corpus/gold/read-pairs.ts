import { existsSync } from 'node:fs';
import { z } from 'zod';
import { parts } from '../../report/types.ts';
import type { Part } from '../../report/types.ts';
import { readYaml } from '../yaml.ts';

/** Two sections that a reader would put beside each other. */
export interface GoldPair {
  part: Part;
  /** By report id, the words that the section begins with after its enumerator. */
  sections: [report: string, words: string][];
}

/** Pairs that one reader wrote down of some reports. */
export interface GoldPairs {
  /** Whether the weights of the alignment were chosen on these pairs, or never saw them. */
  use: 'chosen-on' | 'held-out';
  /** Must stand on one line. */
  pairs: GoldPair[];
  /** May stand on one line without being wrong. */
  also: GoldPair[];
}

const pair = z
  .looseObject({ part: z.enum(parts) })
  .transform(({ part, ...sections }): GoldPair => ({
    part,
    sections: Object.entries(sections).map(([report, words]) => [report, String(words)]),
  }))
  .refine(({ sections }) => sections.length === 2, 'expected sections of two reports');
const file = z.object({ pairs: z.array(pair), also: z.array(pair) });

/**
 * The pairs of a folder: those that the alignment was chosen on, and those held out; none where nobody wrote any.
 *
 * @throws where a file is not of that shape.
 */
export function readPairs(dir = 'content/gold'): GoldPairs[] {
  if (!existsSync(dir)) return [];
  const read = (name: string) => readYaml(`${dir}/${name}.yaml`, file);
  return [
    { use: 'chosen-on', ...read('pairs') },
    { use: 'held-out', ...read('pairs-held-out') },
  ];
}
