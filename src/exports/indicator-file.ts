import type { Corpus } from '../corpus/types.ts';
import { columns } from './columns.ts';
import { toCsv } from '../text/csv.ts';
import { toJson } from './json.ts';
import { recordRows } from './rows.ts';

/** Every record of one indicator, in the columns and the order of `records.csv`. */
export function createIndicatorFile(
  { stating }: Pick<Corpus, 'stating'>,
  indicator: string,
  format: 'csv' | 'json',
): string {
  const rows = recordRows({ reports: stating(indicator) });
  if (format === 'json') return toJson(rows);
  return toCsv(
    columns.map(({ name }) => name),
    rows,
  );
}
