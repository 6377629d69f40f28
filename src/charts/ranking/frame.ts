import type { ChartLayout } from '../types.ts';

/** Lengths of a chart's rows in px, at the size of a page's type. */
export interface Frame {
  /** The least width that the whole chart is shown at. */
  least: number;
  /** Whether a town's name stands over its numbers, and growth under them. */
  stacked: boolean;
  /** Height of a number's line, of what is said under it, and of a name over its numbers. */
  line: number;
  under: number;
  name: number;
  /** Under each row. */
  gap: number;
}

/** Sizes of type in px, as chart.css sets them; a picture multiplies them. */
export const type = { name: 15, label: 13, note: 13 } as const;

/**
 * `wide`: name and year left of the bars, from 560 px on; `narrow`: over them, from 248 px on, which an embed of 280 px
 * leaves; `dense`: as `wide`, name and year in one line.
 */
export const frames = {
  wide: { least: 560, stacked: false, line: 26, under: 18, name: 0, gap: 10 },
  narrow: { least: 248, stacked: true, line: 24, under: 18, name: 24, gap: 10 },
  dense: { least: 505, stacked: false, line: 26, under: 18, name: 0, gap: 4 },
} as const satisfies Record<ChartLayout, Frame>;
