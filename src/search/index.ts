export { buildIndex } from './build.ts';
export type { IndexSize } from './build.ts';
export type {
  Cut,
  Head,
  HeadingTerm,
  IndicatorTerm,
  Pack,
  PackedBlock,
  Sentences,
  Stretch,
} from './types.ts';
