/** How well the records and sections agree with what a person wrote down of a report. */
import type { Rate, Score } from '../corpus/gold/index.ts';
import type { RuleId } from '../diagnostics.ts';

/** A score with the disagreements that it counts, one sentence each. */
export interface Scored {
  score: Score;
  faults: string[];
}

/** Of each rule, how many annotated defects it marks, and how many of its marks were annotated. */
export type DefectScore = Partial<Record<RuleId, { recall: Rate; precision: Rate }>>;

/** A score of rules with the disagreements that it counts. */
export interface ScoredDefects {
  score: DefectScore;
  faults: string[];
}
