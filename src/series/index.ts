export { compareAmounts, toComparable } from './compare/compare-amounts.ts';
export { compareFigures, incomparable } from './compare/compare-figures.ts';
export type { Comparable, Comparison, Incomparable } from './compare/compare-figures.ts';
export { formatAmount, formatBase, formatBounded, formatChange, magnitudeOf } from './amount.ts';
export { commonMagnitude } from './common-magnitude.ts';
export { comparedWith } from './compared-with.ts';
export type { PlanEnd } from './derive-year.ts';
export type { FigureWords } from './describe.ts';
export {
  describeFigure,
  describeFinding,
  describeMissing,
  describePreview,
  describeRest,
  describeSeries,
} from './describe.ts';
export { drawingKey, indicatorView } from './indicator-view.ts';
export type { IndicatorView } from './indicator-view.ts';
export { nearestRows } from './nearest-rows.ts';
export { rankStating, rankTowns } from './rank-towns.ts';
export type { RankedTown } from './rank-towns.ts';
export { selectSeries } from './select-series.ts';
export { countPages, takeRanks } from './take-ranks.ts';
export { toCompletions } from './to-completions.ts';
export type { Completion } from './to-completions.ts';
export { toCoverage } from './to-coverage.ts';
export type { IndicatorCoverage } from './to-coverage.ts';
export { toDrawn } from './to-drawn.ts';
export { flagsOfRecord, sayFlags, tellFlags } from './compare/tell-flags.ts';
export { isContradicted, toFlags } from './compare/to-flags.ts';
export { toFinding } from './compare/to-finding.ts';
export type { ChartClaim } from './compare/say-claim.ts';
export type { ChartFinding } from './compare/to-finding.ts';
export { headlinesOf, toHeadlines } from './to-headlines.ts';
export type { Headline } from './to-headlines.ts';
export { toPlans } from './to-plans.ts';
export type { PlanGrowth, PlanPair, PlanTown } from './to-plans.ts';
export { toSentences } from './to-sentences.ts';
export type { SentencePart } from './to-sentences.ts';
export { shownBound } from './shown-bound.ts';
export { toSeries } from './to-series.ts';
export { figureOf, toStandings, unranked } from './compare/to-standings.ts';
export type { Standing } from './compare/to-standings.ts';
export { toTable } from './to-table.ts';
export { toTargets } from './to-targets.ts';
export type { Target, TargetGroup } from './to-targets.ts';
export { townMark } from './town-mark.ts';
export type { TownMark } from './town-mark.ts';
export type { IndicatorSeries, Magnitude, Point, RecordSeries, TownSeries, YearLabel } from './types.ts';
export { countBy, toGauges, unitOf, writtenOtherwise } from './unit.ts';
export type { Gauges } from './unit.ts';
export { formatPeriod, formatYear, toYearLabel } from './year.ts';
