import { existsSync } from 'node:fs';
import { z } from 'zod';
import { applyCorrections, type Correction } from '../indicator/index.ts';
import { bounds, kinds, statuses } from '../measure/types.ts';
import type { ReportDocument } from '../examiner.ts';
import { openFile, parseYaml, toFault } from './yaml.ts';

const words = (what: string) => z.string(`expected ${what}`).trim().min(1, `expected ${what}`);
const rightSchema = z.strictObject({
  value: z.number('expected a number as it is written, a fall negative').optional(),
  unit: words('a unit with its magnitude, or null').nullable().optional(),
  kind: z.enum(kinds).optional(),
  bound: z.enum(bounds).optional(),
  status: z.enum(statuses).optional(),
  period: z
    .string('expected YYYY, YYYY-MM/YYYY-MM or null')
    .regex(/^\d{4}(?:-\d{2}\/\d{4}-\d{2})?$/, 'expected YYYY, YYYY-MM/YYYY-MM or null')
    .nullable()
    .optional(),
  name: words('what is measured').optional(),
  indicator: words('the id of an indicator, or null').nullable().optional(),
  scope: words('a notion of the indicator, or null').nullable().optional(),
});

/** One entry of `content/reports/<id>.corrections.yaml`. */
const correctionSchema = z.strictObject({
  at: z.int('expected where the number begins: the digits of its id, such as `at: 219`').min(0),
  quote: words('the number with its unit, verbatim'),
  right: z.union(
    [z.literal('none'), rightSchema],
    'expected the fields that are right, or `none` where it is no quantity',
  ),
  by: words('who says so'),
  on: z
    .string('expected a day in quotes, such as `on: "2026-11-20"`')
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD'),
  why: words('how one can see that it is right'),
});
const correctionsSchema = z.array(correctionSchema, 'expected a list: write `- at: …` for each number');

/**
 * A report's document with the corrections that readers sent in, from `<folder>/<id>.corrections.yaml`; as it was where there
 * are none.
 *
 * @param ids every id that an indicator has.
 * @throws DocumentFault where the file doesn't keep its shape, or speaks of a number or an indicator that is not there.
 */
export function correctDocument(
  document: ReportDocument,
  folder: string,
  ids: ReadonlySet<string>,
): ReportDocument {
  const path = `${folder}/${document.meta.id}.corrections.yaml`;
  if (!existsSync(path)) return document;
  const file = openFile(path);
  const content = parseYaml(file, correctionsSchema);
  if (!content) throw toFault([file]);
  const corrections: readonly Correction[] = content.value;
  const { records, unplaced } = applyCorrections(document.records, corrections);
  for (const [index, correction] of corrections.entries()) {
    const { at, quote, right } = correction;
    if (unplaced.includes(correction)) {
      const stands = document.source.slice(at, at + quote.length);
      file.message(
        `Unexpected ${quote} at ${at}, expected a number that is read there; the text has “${stands}”`,
        {
          place: content.placeOf([index, 'at']),
        },
      );
    }
    const indicator = right === 'none' ? undefined : right.indicator;
    if (typeof indicator === 'string' && !ids.has(indicator))
      file.message(`Unexpected indicator ${indicator}, expected an id of content/indicators`, {
        place: content.placeOf([index, 'right', 'indicator']),
      });
  }
  if (file.messages.length > 0) throw toFault([file]);
  return { ...document, records };
}
