import { toCsv } from '../../../text/csv.ts';
import { type CheckMark, severityNames } from './mark.ts';

const names = ['序号', '种类', '轻重', '行', '原文', '说明', '另一处', '已核对'] as const;

/** The marks of a draft as a table, in text order; lines count from 1. */
export function toFindingsCsv(
  source: string,
  marks: readonly CheckMark[],
  isDone: (mark: CheckMark) => boolean,
): string {
  const words = ({ start, end }: CheckMark['place']) => source.slice(start, end).replace(/\s+/gu, ' ');
  return toCsv(
    names,
    marks.map((mark, at) => ({
      序号: at + 1,
      种类: mark.label,
      轻重: severityNames[mark.severity],
      行: source.slice(0, mark.place.start).split('\n').length,
      原文: words(mark.place),
      说明: mark.message,
      另一处: mark.related.map(words).join('；'),
      已核对: isDone(mark) ? '是' : '',
    })),
  );
}
