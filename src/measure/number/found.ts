import type { Span } from '../../report/types.ts';
import type { RangeEnd } from '../types.ts';

/** A number with its unit, found by its own look; `text.slice(start, end) === quote`. */
export interface FoundNumber extends Span {
  quote: string;
  value: number;
  /** With its magnitude, 余 and 多 dropped; null where the text has none. */
  unit: string | null;
  base: string | null;
  /** How many base units one `unit` is. */
  factor: number;
  /** `rank` 第4名, `within` 前三, `bare` an index without unit, `times` 翻一番, `ratio` 2.13:1, `measure` all else. */
  form: 'measure' | 'rank' | 'within' | 'bare' | 'times' | 'ratio';
  /** 余 or 多 stands inside. */
  more: boolean;
  numeral: 'arabic' | 'chinese';
  /** A sign stands before it: 同比+6.8%, 增长–3.1%. */
  signed?: true;
  /** Which end of a range it is: 3 and 5个 of 3-5个. */
  range?: RangeEnd;
  /** It stands in a row of a table that was flattened to a line: see `read-row.ts`. */
  cell?: TableCell;
}

/** A cell of a flattened table: what its row and its column say. */
export interface TableCell {
  /** The row's head without its unit: 地区生产总值. */
  name: string;
  /** Counted from 0. */
  column: number;
  kind: 'amount' | 'change';
  /** What the line itself says of its year; '' where the row has one amount, which is of the year under review. */
  year?: string;
  /** Whether it was to be reached. */
  goal?: boolean;
}

/** What reading at one place gives. */
export interface NumberReading {
  /** Where to go on reading. */
  end: number;
  found?: Omit<FoundNumber, 'quote'>;
}
