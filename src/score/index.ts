export { scoreAlignment } from './alignment.ts';
export { scoreDefects } from './defects.ts';
export { calibrationError } from './calibration.ts';
export type { Bin } from './calibration.ts';
export { readFirstReadings } from './first-readings.ts';
export { readBins } from './read-bins.ts';
export { wilson } from './wilson.ts';
export { readGold } from './gold.ts';
export { measureLabels } from './labels.ts';
export { readPairs } from './pairs.ts';
export { scoreRecords } from './records.ts';
export { scoreCorpus } from './score.ts';
export { scoreSections } from './sections.ts';
export { toRatio } from './tally.ts';
export { measures } from './types.ts';
export type { AlignmentScore } from './alignment.ts';
export type { GoldPair, GoldPairs } from './pairs.ts';
export type { CorpusScore } from './score.ts';
export type {
  DefectScore,
  GoldDefect,
  GoldHeading,
  GoldQuantity,
  GoldReport,
  Measure,
  Rate,
  Score,
  Scored,
} from './types.ts';
