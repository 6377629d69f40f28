import type { Corpus } from '../corpus/types.ts';
import { columns } from './columns.ts';
import { toCsv } from '../text/csv.ts';
import { toJson } from './json.ts';
import { recordRows } from './rows.ts';

/** Every record of one indicator, in the columns and the order of `records.csv`. */
export function createIndicatorFile(
  corpus: Pick<Corpus, 'reports'>,
  indicator: string,
  format: 'csv' | 'json',
): string {
  const rows = recordRows({
    reports: corpus.reports.map(({ meta, source, diagnostics, records }) => ({
      ...{ meta, source, diagnostics },
      records: records.filter((record) => record.indicator === indicator),
    })),
  });
  if (format === 'json') return toJson(rows);
  return toCsv(
    columns.map(({ name }) => name),
    rows,
  );
}
