export { placeFinding, quoteSource, toReadingOffset, toSource, toSourceStart } from './place.ts';
export { toReading } from './to-reading.ts';
export type { SourceSegment, Reading } from './types.ts';
