import type { GoldQuantity } from '../corpus/gold/index.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import { likeness } from './likeness.ts';
import { createTally } from './tally.ts';
import type { Scored } from './types.ts';

const bounds = { exact: '=', about: '~', atLeast: '>', atMost: '<' } as const;

/** A span of the source. */
interface PlacedSpan {
  start: number;
  end: number;
}

/**
 * How well a report's records agree with what was annotated.
 *
 * A record and an annotation are the same quantity where their spans overlap. A record that overlaps none is spurious,
 * unless it is written in Chinese numerals, which were annotated only where they clearly count. Names agree where their
 * bigrams do by half.
 */
export function scoreRecords(
  records: readonly IndicatorRecord[],
  gold: readonly GoldQuantity[],
  source: string,
): Scored {
  const tally = createTally();
  const rows = gold.map((row) => ({ ...row, ...place(row, source) }));
  for (const record of records) {
    const known = rows.some((row) => overlap(row, record));
    if (known || /\d/u.test(record.quote)) tally.add('precision', known, `spurious ${record.quote}`);
  }
  const used = new Set<string>();
  for (const row of rows) {
    if (row.optional) continue;
    const near = records.filter((record) => overlap(record, row) && !used.has(record.id));
    const record = near.sort((a, b) => Math.abs(a.start - row.start) - Math.abs(b.start - row.start))[0];
    tally.add('recall', record !== undefined, `missed ${row.quote} | ${row.context}`);
    if (!record) continue;
    used.add(record.id);
    const compare = (
      measure: Parameters<typeof tally.add>[0],
      got: unknown,
      want: unknown,
      right = got === want,
    ) => {
      tally.add(measure, right, `got ${String(got)} want ${String(want)} | ${row.quote} | ${row.context}`);
    };
    const isValue = close(record.value, row.value) && record.unit === row.unit;
    compare('value', `${record.value}${record.unit ?? ''}`, `${row.value}${row.unit ?? ''}`, isValue);
    compare('kind', record.kind, row.kind);
    compare('bound', bounds[record.bound], row.bound);
    compare('status', record.status, row.status);
    compare('period', record.period, row.period);
    compare('name', record.name, row.name, likeness(record.name, row.name) >= 0.5);
    if (row.kind === 'change' || row.kind === 'share') {
      compare('of', records.find(({ id }) => id === record.of)?.quote ?? null, row.of);
    }
    if (record.indicator !== null) compare('indicatorPrecision', record.indicator, row.indicator);
    if (row.indicator !== null) compare('indicatorRecall', record.indicator, row.indicator);
  }
  return tally;
}

/** Where an annotation's quote stands in the source. */
function place({ context, quote }: GoldQuantity, source: string): PlacedSpan {
  const start = source.indexOf(context) + context.indexOf(quote);
  return { start, end: start + quote.length };
}

/** Whether two spans share a character. */
function overlap(a: PlacedSpan, b: PlacedSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two numbers are the same but for the rounding of doubles. */
function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
