export { readGold } from './gold.ts';
export { measureLabels } from './labels.ts';
export { scoreRecords } from './records.ts';
export { scoreCorpus } from './score.ts';
export { scoreSections } from './sections.ts';
export { toRatio } from './tally.ts';
export { measures } from './types.ts';
export type { CorpusScore } from './score.ts';
export type { GoldHeading, GoldQuantity, GoldReport, Measure, Rate, Score, Scored } from './types.ts';
