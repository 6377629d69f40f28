/** Wording that stands in more than one report. */
import type { Span } from '../report/types.ts';

/** One place where a shared passage stands. */
export interface PassageOccurrence extends Span {
  report: string;
  /** `p<start>` of the block that it stands in. */
  paragraph: string;
}

/** A wording of eight characters or more, punctuation and white space folded away, that several reports share. */
export interface SharedWording {
  /** The folded text. */
  text: string;
  /** The text as its first occurrence writes it. */
  display: string;
  /** Every place, in report order and text order; at least two different reports. */
  occurrences: PassageOccurrence[];
}

/** A shared wording as pages link to it. */
export interface Passage extends SharedWording {
  /** Stable id made from the folded text. */
  id: string;
}
