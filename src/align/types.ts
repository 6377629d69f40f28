/** Reports laid side by side: which stretch of which paragraph stands in which row, and on which line of it. */
import type { IndicatorRecord } from '../indicator/types.ts';
import type { ParsedReport, Part, Span, Topic } from '../report/types.ts';

/** A heading, a paragraph, or the stretch of a paragraph that belongs to one line of one row. */
export interface ComparedPiece extends Span {
  /** `p<start>` of the block that it is from. */
  block: string;
  kind: 'heading' | 'paragraph';
  /** Id of the deepest section that it begins in; null before the first section. */
  section: string | null;
  /** Id of the section that it goes on with, or that its own stands in, where another row cut its block; else null. */
  within: string | null;
  /** The line of its row that it stands on; see {@link ComparisonLine}. */
  line: ComparisonLine;
}

/**
 * A line of a row: sections of several reports on the same matter.
 *
 * `id` is a number within the row, the same in every report; 0 for what no section holds. `up` is the line of the
 * outer section in the same row, to which a reader goes back where none of the chosen reports has this line; else null.
 */
export interface ComparisonLine {
  id: number;
  up: number | null;
}

/** What one report says on one topic in one part, in text order. */
export interface ComparisonCell {
  part: Part;
  topic: Topic;
  pieces: ComparedPiece[];
}

/** A row of a comparison. */
export type ComparisonRow = Pick<ComparisonCell, 'part' | 'topic'>;

/** What aligning needs to know of a report. */
export type Alignable = Pick<ParsedReport, 'source' | 'sections'> & {
  meta: { id: string };
  records: readonly Pick<IndicatorRecord, 'start' | 'end' | 'indicator'>[];
};

/** For each report's id, the line of each of its sections by `s<start>`. */
export type Alignment = Pick<ReadonlyMap<string, ReadonlyMap<string, ComparisonLine>>, 'get'>;
