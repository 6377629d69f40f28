export { readBins } from './read-bins.ts';
export { readFirstReadings } from './read-first-readings.ts';
export { readGold } from './read-gold.ts';
export { readPairs } from './read-pairs.ts';
export { readSentences } from './read-sentences.ts';
export { measures } from './types.ts';
export type { GoldPair, GoldPairs } from './read-pairs.ts';
export type { AnnotatedSentence } from './read-sentences.ts';
export type {
  Bin,
  GoldDefect,
  GoldHeading,
  GoldQuantity,
  GoldReport,
  Measure,
  Rate,
  Score,
} from './types.ts';
