/** What the kinds of chart have in common. Lengths are in px of the frame. */

/** `wide`: growth beside the numbers, 720 px; `narrow`: growth under them, for a phone, 340 px. */
export type Layout = 'wide' | 'narrow';

/** A line of text in the frame; `x`, `y` are the start (or `anchor`) of its baseline. */
export interface PlacedText {
  x: number;
  y: number;
  text: string;
  anchor?: 'start' | 'middle' | 'end';
}
