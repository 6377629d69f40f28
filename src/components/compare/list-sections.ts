import { toCells } from '../../align/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';
import { widen } from '../../render/index.ts';
import type { Part, Topic } from '../../report/types.ts';

/** A place where a report turns to a topic. */
export interface TopicSection {
  part: Part;
  /** The text's first words there, at most 28 characters. */
  title: string;
  /** `p<n>`. */
  block: string;
}

/** Where a report speaks of a topic: each piece of its cells, named by its first words. */
export function listSections(report: ReportDocument, topic: Topic): TopicSection[] {
  const shown = widen(report.source);
  return toCells(report)
    .filter((cell) => cell.topic === topic)
    .flatMap(({ part, pieces }) =>
      pieces.map(({ start, end, block }) => {
        const words = shown.slice(start, end).trim();
        const clause = /^[^。；\n]{1,28}/u.exec(words)?.[0] ?? words.slice(0, 28);
        return { part, block, title: clause.length < words.length ? `${clause}…` : clause };
      }),
    );
}
