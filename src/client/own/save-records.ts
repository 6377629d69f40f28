import { toCsv } from '../../text/csv.ts';
import { saveFile } from '../dom/save-file.ts';
import type { OwnReport } from './types.ts';

/** The records of an own report as a file's text, in the fields of the site's own `records.csv` and `records.json`. */
export function toRecordFile({ records }: Pick<OwnReport, 'records'>, format: 'csv' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(records, null, 1)}\n`;
  const names = Object.keys(records[0] ?? {}) as (keyof (typeof records)[number])[];
  return toCsv(names, records);
}

/** Gives a reader the records of an own report. */
export function saveRecords(report: OwnReport, format: 'csv' | 'json'): void {
  const { townFull, statedYear } = report.facts;
  const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  saveFile(`${townFull}-${statedYear}.${format}`, type, toRecordFile(report, format));
}
