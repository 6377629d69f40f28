import type { GoldReport, Score } from '../corpus/gold/index.ts';
import type { ReportDocument } from '../corpus/types.ts';
import { scoreDefects, sumDefects } from './defects.ts';
import { scoreRecords } from './records.ts';
import { scoreSections } from './sections.ts';
import { sumScores } from './tally.ts';
import type { DefectScore, Scored } from './types.ts';

/** The score of every annotated report, and of all together. */
export interface CorpusScore {
  reports: ({ id: string } & Scored)[];
  total: Score;
  /** Of all together, rule by rule. */
  defects: DefectScore;
}

/** How well the corpus agrees with the annotations; annotated reports that it does not hold are left out. */
export function scoreCorpus(reports: readonly ReportDocument[], gold: readonly GoldReport[]): CorpusScore {
  const scored = gold.flatMap(({ id, quantities, headings, defects: annotated }) => {
    const report = reports.find(({ meta }) => meta.id === id);
    if (!report) return [];
    const records = scoreRecords(report.records, quantities, report.source);
    const sections = scoreSections(report.sections, headings);
    const defects = scoreDefects(report.diagnostics, annotated, report.source);
    const score = sumScores([records.score, sections.score]);
    const faults = [...records.faults, ...sections.faults, ...defects.faults];
    return [{ id, score, faults, defects: defects.score }];
  });
  return {
    reports: scored.map(({ id, score, faults }) => ({ id, score, faults })),
    total: sumScores(scored.map(({ score }) => score)),
    defects: sumDefects(scored.map(({ defects }) => defects)),
  };
}
