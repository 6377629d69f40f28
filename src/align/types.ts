/** Reports laid side by side: which stretch of which paragraph stands in which row. */
import type { Part, Span, Topic } from '../report/types.ts';

/** A heading, a paragraph, or the stretch of a paragraph that belongs to one row. */
export interface Piece extends Span {
  /** `p<n>` of the block that it is from. */
  block: string;
  kind: 'heading' | 'paragraph';
  /** Id of the deepest section that it begins in; null before the first section. */
  section: string | null;
  /** Id of the section that it goes on with, or that its own stands in, where it begins inside a block; else null. */
  within: string | null;
}

/** What one report says on one topic in one part, in text order. */
export interface Cell {
  part: Part;
  topic: Topic;
  pieces: Piece[];
}

/** A row of a comparison. */
export type Row = Pick<Cell, 'part' | 'topic'>;
