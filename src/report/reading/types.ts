import type { Span } from '../types.ts';
import type { Diagnostic } from '../../diagnostics.ts';

/** A stretch of the text as it is read, and where it stands in the source. */
export interface SourceSegment {
  /** Offset into the text as it is read. */
  text: number;
  /** Offset into the source. */
  source: number;
  length: number;
}

/**
 * A source as it is read: wrapped lines joined, page numbers and running heads left out, a pasted page parted into
 * lines, traditional characters read as simplified ones.
 *
 * The source stays what it is; `pieces` lead back to it. A sound text is one piece and reads as it stands.
 */
export interface Reading {
  text: string;
  /** In text order. Source between two pieces is left out; text between two pieces is a line break that was added. */
  pieces: readonly SourceSegment[];
  /** Page numbers and running heads, in source offsets; blocks of their own. */
  artifacts: readonly Span[];
  /** What was mended, in source offsets. */
  diagnostics: readonly Diagnostic[];
}

/** A change that makes the text as it is read: a range of the source and what stands in its place. */
export interface Edit extends Span {
  /** A line break, or nothing. */
  insert: '\n' | '';
}

/** A line of the source without the white space around it. */
export interface SourceLine extends Span {
  /** Half width, one for one in length. */
  text: string;
  /** Whether an empty line stands before it. */
  blank: boolean;
  /** White space before its text. */
  indent: number;
}
