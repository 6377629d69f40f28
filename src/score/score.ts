import type { ReportDocument } from '../corpus/types.ts';
import { scoreRecords } from './records.ts';
import { scoreSections } from './sections.ts';
import { sumScores } from './tally.ts';
import type { GoldReport, Score, Scored } from './types.ts';

/** The score of every annotated report, and of all together. */
export interface CorpusScore {
  reports: ({ id: string } & Scored)[];
  total: Score;
}

/** How well the corpus agrees with the annotations; annotated reports that it does not hold are left out. */
export function scoreCorpus(reports: readonly ReportDocument[], gold: readonly GoldReport[]): CorpusScore {
  const scored = gold.flatMap(({ id, quantities, headings }) => {
    const report = reports.find(({ meta }) => meta.id === id);
    if (!report) return [];
    const records = scoreRecords(report.records, quantities, report.source);
    const sections = scoreSections(report.sections, headings);
    const score = sumScores([records.score, sections.score]);
    return [{ id, score, faults: [...records.faults, ...sections.faults] }];
  });
  return { reports: scored, total: sumScores(scored.map(({ score }) => score)) };
}
