import type { Span } from '../types.ts';
import type { EnumeratorKind } from '../enumerators.ts';

/** What a heading looks like; headings of the same look are of the same level. */
export type HeadingLook = EnumeratorKind | 'line' | 'lead' | 'inline';

/** A heading as found in the text; the span holds the enumerator, the title and the closing full stop. */
export interface Heading extends Span {
  /** Index of its line. */
  line: number;
  form: 'line' | 'run-in' | 'item';
  look: HeadingLook;
  /** Where the enumerator ends; equals `start` if there is none. */
  enumeratorEnd: number;
  titleStart: number;
  titleEnd: number;
  /** Whether the full stop between title and body is missing. */
  lostStop: boolean;
}
