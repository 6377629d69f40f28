export { buildIndex } from './build.ts';
export type { IndexSize } from './build.ts';
export type { HeadingTerm, IndicatorTerm } from './types.ts';
