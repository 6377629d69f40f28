/** One indicator across towns, placed. Lengths are in px of the frame. */
import type { Bound, Status } from '../../measure/types.ts';
import type { Magnitude } from '../../series/index.ts';
import type { Layout, PlacedText } from '../types.ts';

/** `log` starts at a power of ten and shows no bars, since it has no zero. */
export type Scale = 'linear' | 'log';

/** How a ranking is placed; what is absent is as on the page before any script runs. */
export interface RankingOptions {
  layout?: Layout;
  scale?: Scale;
  sort?: 'value' | 'town';
  magnitude?: Magnitude;
}

/** One number in the frame, in coordinates of its row. */
export interface PlacedMark {
  id: string;
  href: string;
  /** All of it in one line, for the link's name. */
  statement: string;
  status: Status;
  bound: Bound;
  /** `words`: has no place on the scale, and is told by its label alone. */
  shape: 'bar' | 'stem' | 'dot' | 'words';
  /** Zero (or the left edge of a logarithmic panel). */
  x0: number;
  /** The value. */
  x1: number;
  /** Middle of the mark. */
  y: number;
  label: PlacedText;
  note: PlacedText | null;
}

/** One town's band. */
export interface PlacedRow {
  report: string;
  y: number;
  height: number;
  /** Name, then year and provenance. */
  name: PlacedText;
  notes: PlacedText[];
  marks: PlacedMark[];
  /** Position when sorted by value and by town's name. */
  rank: { value: number; town: number };
}

/** A scale with its grid. */
export interface PlacedPanel {
  title: PlacedText;
  x: number;
  width: number;
  /** Null where the scale has no zero. */
  zero: number | null;
  ticks: { x: number; text: string }[];
}

/** Rows under one or two panels. */
export interface PlacedStack {
  /** Where the rows begin and end. */
  top: number;
  bottom: number;
  panels: PlacedPanel[];
  rows: PlacedRow[];
}

/** A whole chart in numbers and words; `width` and `height` are its frame. */
export interface PlacedRanking {
  kind: 'ranking';
  id: string;
  title: string;
  description: string;
  layout: Layout;
  scale: Scale;
  width: number;
  height: number;
  stacks: PlacedStack[];
  /** `无数据`, or who says nothing. */
  remarks: PlacedText[];
}
