import type { ReportDocument } from '../../corpus/index.ts';
import { trimPassage } from '../../reuse/index.ts';
import type { Passage } from '../../reuse/index.ts';

/** A function that cuts a passage of some reports back to whole words; null where too little is left. */
export function wholeWords(
  reports: readonly Pick<ReportDocument, 'meta' | 'source' | 'blocks'>[],
): (passage: Passage) => Passage | null {
  const paragraphs = new Map(
    reports.flatMap(({ meta, source, blocks }) =>
      blocks.flatMap(({ id, start, end }) =>
        id === undefined ? [] : [[`${meta.id} ${id}`, { text: source.slice(start, end), start }] as const],
      ),
    ),
  );
  return (passage) =>
    trimPassage(passage, ({ report, paragraph }) => paragraphs.get(`${report} ${paragraph}`)!);
}
