export { formatAmount, formatBase, formatBounded, formatChange, magnitudeOf } from './amount.ts';
export { comparedWith } from './compared-with.ts';
export { drawingKey, indicatorView } from './contract.ts';
export type { IndicatorView } from './contract.ts';
export {
  describeFinding,
  describeMissing,
  describePreview,
  describeSeries,
  describeTitle,
} from './describe.ts';
export { drawAlone } from './draw-alone.ts';
export { drawCard } from './draw-card.ts';
export { drawCounts } from './draw-counts.ts';
export type { Card } from './draw-card.ts';
export { drawKey } from './draw-key.ts';
export { drawPicture } from './draw-picture.ts';
export type { PictureWords } from './draw-picture.ts';
export { embedCode } from './embed-code.ts';
export type { EmbedCode } from './embed-code.ts';
export { drawRanking } from './draw-ranking.ts';
export { looks } from './picture-style.ts';
export type { Look } from './picture-style.ts';
export { placeCounts } from './place-counts.ts';
export type { Counts, PlacedCounts } from './place-counts.ts';
export { placeRanking } from './place-ranking.ts';
export type { RankingOptions } from './place-ranking.ts';
export { rankTowns } from './rank-towns.ts';
export type { RankedTown } from './rank-towns.ts';
export { selectSeries } from './select-series.ts';
export { toSeries } from './series.ts';
export { toAppearances } from './to-appearances.ts';
export type { Appearances } from './to-appearances.ts';
export { toCloseUp } from './to-close-up.ts';
export { toCoverage } from './to-coverage.ts';
export type { Coverage, TopicCoverage } from './to-coverage.ts';
export { toDrawn } from './to-drawn.ts';
export { toHeadlines } from './to-headlines.ts';
export type { Headline } from './to-headlines.ts';
export { toSentences } from './to-sentences.ts';
export type { Sentence, SentencePart } from './to-sentences.ts';
export { toTable } from './to-table.ts';
export type { TableGroup, TableRow } from './to-table.ts';
export type * from './types.ts';
export type { ChartUnit } from './unit.ts';
export { formatPeriod, formatYear, toYearLabel } from './year.ts';
export { drawDumbbell, placeDumbbell } from './dumbbell.ts';
export type { PlacedDumbbell } from './dumbbell.ts';
export { drawOverview, greatest, overviewFrame, placeOverview, toOverview, valueOf } from './overview.ts';
export type { OverviewMode, OverviewTown, PlacedOverview, PlacedSquare } from './overview.ts';
export { toPlans } from './to-plans.ts';
export type { PlanEnd } from './derive-end.ts';
export type { PlanPair, PlanTown } from './to-plans.ts';
export { drawTopicBars, drawTopicBarsInside } from './draw-topic-bars.ts';
export { percent, placeTopicBars, toTopicBars } from './topic-bars.ts';
export type { PlacedPiece, PlacedTopicBar, PlacedTopicBars, TopicBar, TopicWords } from './topic-bars.ts';
