import type { ReportDocument } from '../../corpus/index.ts';
import { reviewYearOf } from '../../report/index.ts';

/** What a report's page is called and said to be, for the window, search engines and link previews. */
export function describeReport({
  meta,
  records,
  source,
}: Pick<ReportDocument, 'meta' | 'records' | 'source'>): {
  title: string;
  description: string;
} {
  const year = reviewYearOf(meta);
  const place = `${meta.city}${meta.county}${meta.townFull}`;
  return {
    title: `${meta.townFull}${meta.kind}（${year}年）`,
    description: `${place}${meta.kind}全文，回顾${year}年，${source.length}字，读出数字${records.length}个，可与其他乡镇对照。`,
  };
}
