import { toCells } from '../../align/index.ts';
import type { ReportDocument } from '../../corpus/types.ts';
import { topics } from '../../report/types.ts';
import type { Part, Topic } from '../../report/types.ts';

/** How much one report writes on each topic in one of its parts. */
export interface TopicBar {
  report: string;
  town: string;
  townFull: string;
  /** Characters of headings and paragraphs, by topic; 0 where it is silent. */
  characters: Readonly<Record<Topic, number>>;
  total: number;
}

/** The topics of one part of each report, in the order of the corpus. */
export function toTopicBars(reports: readonly ReportDocument[], part: Part): TopicBar[] {
  return reports.map((report) => {
    const { id, town, townFull } = report.meta;
    const characters = Object.fromEntries(topics.map((topic) => [topic, 0])) as Record<Topic, number>;
    for (const cell of toCells(report).filter((each) => each.part === part))
      characters[cell.topic] += cell.pieces.reduce((sum, { start, end }) => sum + end - start, 0);
    const total = Object.values(characters).reduce((sum, count) => sum + count, 0);
    return { report: id, town, townFull, characters, total };
  });
}
