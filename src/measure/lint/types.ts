import type { SentenceReading } from '../read-sentence.ts';
import type { Quantity } from '../types.ts';

/** What a rule about numbers looks at. */
export interface MeasureLintInput {
  /** Every quantity of the report, in text order; `of` counts in this list. */
  quantities: readonly Quantity[];
  /** The sentences that they stand in; `of` counts in each sentence's own list. */
  sentences: readonly SentenceReading[];
}
