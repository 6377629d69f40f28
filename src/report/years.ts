import type { ReportMeta } from './types.ts';

/** The year under review of a report: the real one where the text's own facts contradict the stated one. */
export const reviewYearOf = ({
  statedYear,
  inferredYear,
}: Pick<ReportMeta, 'statedYear' | 'inferredYear'>): number => inferredYear ?? statedYear;

/** The year that a report plans for: the one behind the real year under review, where that is known; null without a plan. */
export const planYearOf = ({
  planYear,
  inferredYear,
}: Pick<ReportMeta, 'planYear' | 'inferredYear'>): number | null =>
  planYear === null || inferredYear === null ? planYear : inferredYear + 1;
