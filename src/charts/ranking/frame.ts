import type { Layout } from '../types.ts';

/** Lengths of a chart's frame in px; both layouts use the same sizes of type, so that a phone shows them full size. */
export interface Frame {
  width: number;
  /** Whether growth stands under the numbers instead of beside them. */
  stacked: boolean;
  /** Width of growth, and the space before it, where it stands beside. */
  growth: number;
  gap: number;
  /** Height of a number's line, and of one with its note under it. */
  line: number;
  noted: number;
}

/** Sizes of type in px, as chart.css sets them. */
export const type = { name: 15, label: 13, note: 12 } as const;

/** The two frames: a text column on a desk, and a phone of 390 px less its margins. */
export const frames = {
  wide: { width: 800, stacked: false, growth: 176, gap: 24, line: 24, noted: 38 },
  narrow: { width: 350, stacked: true, growth: 0, gap: 0, line: 24, noted: 38 },
} as const satisfies Record<Layout, Frame>;
