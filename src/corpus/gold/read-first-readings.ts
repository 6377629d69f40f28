import { existsSync } from 'node:fs';
import { z } from 'zod';
import { measures, type Score } from './types.ts';
import { readYaml } from '../yaml.ts';

/** What was right of texts that the program read for the first time. */
export interface FirstReadings {
  /** What texts, in a reader's words. */
  texts: string;
  /** The day, `YYYY-MM-DD`. */
  on: string;
  score: Score;
}

const count = z.int().nonnegative();
const file = z.strictObject({
  texts: z.string(),
  on: z.iso.date(),
  measures: z.partialRecord(
    z.enum(measures),
    z.tuple([count, count]).refine(([right, of]) => right <= of),
  ),
});

/** The first readings of a folder; undefined where nobody wrote them down. @throws where the file has another shape. */
export function readFirstReadings(dir = 'content/gold/unseen'): FirstReadings | undefined {
  const path = `${dir}/first-readings.yaml`;
  if (!existsSync(path)) return undefined;
  const { measures: told, ...rest } = readYaml(path, file);
  const rates = measures.map((measure) => {
    const [right, of] = told[measure] ?? [0, 0];
    return [measure, { right, of }];
  });
  return { ...rest, score: Object.fromEntries(rates) as Score };
}
