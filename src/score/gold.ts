import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parts, topics } from '../report/types.ts';
import type { GoldHeading, GoldQuantity, GoldReport } from './types.ts';

const quantity = z.object({
  context: z.string(),
  quote: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  kind: z.string(),
  name: z.string(),
  bound: z.enum(['=', '~', '>', '<']),
  status: z.string(),
  period: z.string().nullable(),
  of: z.string().nullable(),
  indicator: z
    .string()
    .nullable()
    .transform((id) => id?.replaceAll('_', '-') ?? null),
  optional: z.boolean(),
});

const headings = z.object({
  headings: z.array(
    z.object({
      text: z.string(),
      level: z.union([z.int(), z.literal('item')]),
      part: z.enum(parts),
      topic: z.enum(topics),
    }),
  ),
});

/**
 * The annotations of a folder: `quantities/<id>.jsonl` and, where there is one, `sections/<id>.json`.
 *
 * @throws where a file is not what the guide of the annotators says.
 */
export function readGold(dir = 'tests/gold'): GoldReport[] {
  return readdirSync(`${dir}/quantities`)
    .filter((name) => name.endsWith('.jsonl') && !name.includes('excluded'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.jsonl'.length);
      const lines = readFileSync(`${dir}/quantities/${name}`, 'utf8').trim().split('\n');
      return {
        id,
        quantities: lines.map((line): GoldQuantity => quantity.parse(JSON.parse(line))),
        headings: readHeadings(`${dir}/sections/${id}.json`),
      };
    });
}

/** The headings of one report; none where they were not annotated. */
function readHeadings(path: string): GoldHeading[] {
  return existsSync(path) ? headings.parse(JSON.parse(readFileSync(path, 'utf8'))).headings : [];
}
