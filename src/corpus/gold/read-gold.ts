import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ruleLabels } from '../../rule-texts.ts';
import type { RuleId } from '../../diagnostics.ts';
import { parts, topics } from '../../report/types.ts';
import type { GoldQuantity, GoldReport } from './types.ts';

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

const sections = z.object({
  headings: z.array(
    z.object({
      text: z.string(),
      level: z.union([z.int(), z.literal('item')]),
      part: z.enum(parts),
      topic: z.enum(topics),
    }),
  ),
  defects: z
    .array(
      z
        .object({
          kind: z
            .string()
            .transform((kind) => kind.replaceAll('_', '-'))
            .pipe(z.enum(Object.keys(ruleLabels) as RuleId[])),
          context: z.string().min(1),
        })
        .transform(({ kind: rule, context }) => ({ rule, context })),
    )
    .default([]),
});

/**
 * The annotations of a folder: `quantities/<id>.jsonl` and, where there is one, `sections/<id>.json`; none where
 * nobody annotated.
 *
 * @throws where a file is not what the guide of the annotators says.
 */
export function readGold(dir = 'content/gold'): GoldReport[] {
  if (!existsSync(dir)) return [];
  return readdirSync(`${dir}/quantities`)
    .filter((name) => name.endsWith('.jsonl') && !name.includes('excluded'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.jsonl'.length);
      const lines = readFileSync(`${dir}/quantities/${name}`, 'utf8').trim().split('\n');
      return {
        id,
        quantities: lines.map((line): GoldQuantity => quantity.parse(JSON.parse(line))),
        ...readSections(`${dir}/sections/${id}.json`),
      };
    });
}

/** The headings and defects of one report; none where they were not annotated. */
function readSections(path: string): Pick<GoldReport, 'headings' | 'defects'> {
  if (!existsSync(path)) return { headings: [], defects: [] };
  return sections.parse(JSON.parse(readFileSync(path, 'utf8')));
}
