/** What the kinds of chart have in common. Lengths are in px of the frame. */

/**
 * `wide`: names beside the bars; `narrow`: over them, for a phone or an embed; `dense`: beside them in one line with the
 * year, for a picture of many rows.
 */
export type ChartLayout = 'wide' | 'narrow' | 'dense';
