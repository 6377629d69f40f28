import { keepLast } from '../../corpus/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';
import { trimPassage } from '../../reuse/index.ts';
import type { Passage } from '../../reuse/index.ts';

/** A function that cuts a passage of some reports back to whole words; null where too little is left. */
export function wholeWords(
  reports: readonly Pick<ReportDocument, 'meta' | 'source' | 'blocks'>[],
): (passage: Passage) => Passage | null {
  const known = new Map(reports.map((report) => [report.meta.id, report]));
  const readParagraph = keepLast(
    () => 1000,
    (place: string) => {
      const [report, paragraph] = place.split(' ');
      const { source, blocks } = known.get(report!)!;
      const { start, end } = blocks.find(({ id }) => id === paragraph)!;
      return { text: source.slice(start, end), start };
    },
  );
  return (passage) =>
    trimPassage(passage, ({ report, paragraph }) => readParagraph(`${report} ${paragraph}`));
}
