import type { IndicatorRecord } from '../indicator/types.ts';
import type { ReportMeta } from '../report/types.ts';
import type { SourceRecord, SourceReport } from './types.ts';

/** Of a parsed report, what a text is held against. */
export function toSource(report: {
  meta: Pick<ReportMeta, 'id' | 'town' | 'townFull' | 'county' | 'city' | 'statedYear'>;
  source: string;
  records: readonly IndicatorRecord[];
}): SourceReport {
  const { id, town, townFull, county, city, statedYear } = report.meta;
  const records = report.records.map((one): SourceRecord => {
    const { start, end, quote, value, unit, baseValue, baseUnit, kind, name, period } = one;
    return { start, end, quote, value, unit, baseValue, baseUnit, kind, name, period };
  });
  return { id, town, townFull, county, city, year: statedYear, text: report.source, records };
}
