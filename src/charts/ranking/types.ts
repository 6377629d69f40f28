/**
 * One indicator across towns, placed. Heights are in px. Along a row everything stands at a share of the plot's width,
 * 0 to 1, with words so many px beside it: the same chart fits any width, and its type keeps its size.
 */
import type { Bound, Status } from '../../measure/types.ts';
import type { Magnitude } from '../../series/index.ts';
import type { ChartLayout } from '../types.ts';

/** `log` starts at a power of ten and shows no bars, since it has no zero. */
export type Scale = 'linear' | 'log';

/** How a ranking is placed; what is absent is as on the page before any script runs. */
export interface RankingOptions {
  layout?: ChartLayout;
  scale?: Scale;
  sort?: 'value' | 'town';
  magnitude?: Magnitude;
  /** Reports whose towns are drawn, in the chart's order; all that state something if absent. */
  only?: ReadonlySet<string>;
  /** For a picture that travels: px that the whole chart may take, and the size of its type beside the page's. */
  picture?: { width: number; size: number };
}

/** Words in the frame, so many px right of the left edge of the plot, or of its right edge with `from: 'end'`. */
export interface PlacedWords {
  /** Share of the plot's width that `dx` counts from. */
  at: number;
  dx: number;
  /** Baseline, from the top of the row. */
  y: number;
  text: string;
  className: string;
}

/** A number that leads to its sentence. */
export interface PlacedLink {
  id: string;
  href: string;
  /** All of it in one line, for the link's name. */
  statement: string;
}

/** One number in its row. */
export interface PlacedMark extends PlacedLink {
  status: Status;
  bound: Bound;
  /** `words`: has no place on the scale, and is told by its label alone; growth is told so, too. */
  shape: 'bar' | 'stem' | 'dot' | 'words';
  /** Whether it is of another year than the chart's title. */
  isHollow: boolean;
  /** Zero (or the left edge of a logarithmic scale) and the value, as shares of the plot's width. */
  x0: number;
  x1: number;
  /** Middle of the mark, from the top of the row. */
  y: number;
  words: PlacedWords[];
}

/** One town's band. */
export interface PlacedRow {
  report: string;
  y: number;
  height: number;
  /** Name, then year and provenance. */
  head: PlacedWords[];
  marks: PlacedMark[];
  /** Said over the row where those begin that don't compare with the rows above. */
  heading: PlacedWords | null;
}

/** A whole chart in numbers and words. */
export interface PlacedRanking {
  kind: 'ranking';
  id: string;
  title: string;
  description: string;
  layout: ChartLayout;
  scale: Scale;
  /** Px left and right of the plot, for names and for words. */
  left: number;
  right: number;
  height: number;
  /** Size of type beside the page's. */
  size: number;
  /** Where the first row begins. */
  top: number;
  /** Share of the plot's width at which zero stands; null where there is none, or no scale. */
  zero: number | null;
  ticks: { at: number; text: string }[];
  /** The unit, and what stands at the right. */
  heads: PlacedWords[];
  rows: PlacedRow[];
  /** The report whose row is marked where a reader marks none; null for none. */
  lead: string | null;
}
