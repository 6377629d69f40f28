/** How often some phrases stand in some places (towns, parts, topics); what a chart of a search is given. */
export interface Counts {
  /** Unique on the page. */
  id: string;
  /** `各镇的处数`. */
  title: string;
  /** What follows a number: `处`, `处每万字`. */
  unit: string;
  phrases: readonly string[];
  /** In each row a number for each phrase; a row that is not to be counted has none. */
  rows: readonly { name: string; values: readonly number[] }[];
}

/** One bar, in px of the frame; `series` is the place of its phrase among all, from 0. */
export interface PlacedCount {
  x: number;
  y: number;
  width: number;
  height: number;
  series: number;
}

/** A placed chart of counts: bars to one scale from the left edge, grouped by row. */
export interface PlacedCounts {
  id: string;
  title: string;
  /** The numbers in words, by phrase and row. */
  description: string;
  width: number;
  height: number;
  bars: PlacedCount[];
}

/** A description says no more rows than these; all stand in the list beside the chart. */
const mostTold = 24;

/**
 * Places counts as bars: a band a row, in it a bar a phrase, the greatest as wide as the frame.
 *
 * @param frame px; a row is as high as every other, so that the chart can stand beside lines of text.
 */
export function placeCounts(
  counts: Counts,
  { width, height }: { width: number; height: number },
): PlacedCounts {
  const { id, title, unit, phrases, rows } = counts;
  const several = phrases.length > 1;
  // Half of what parts two bands stands at either end, so that each band is in the middle of its line
  const apart = several ? 0.3 : 0.6;
  const line = height / rows.length;
  const gap = several ? 0.2 : 0;
  const thick = (line * (1 - apart)) / (phrases.length - gap);
  const greatest = Math.max(...rows.flatMap(({ values }) => values));
  const bars = rows.flatMap(({ values }, at) =>
    values.flatMap((value, nth) => {
      if (value <= 0) return [];
      const y = (at + apart / 2) * line + nth * thick;
      return [
        { x: 0, y, width: Math.max(1, (value / greatest) * width), height: thick * (1 - gap), series: nth },
      ];
    }),
  );
  const describe = (phrase: string, nth: number): string => {
    const told = rows.filter(({ values }) => nth in values);
    const words = told
      .slice(0, mostTold)
      .map(({ name, values }) => `${name} ${Math.round(values[nth]! * 10) / 10}`);
    return `“${phrase}”：${words.join('，')}${told.length > mostTold ? `，等 ${told.length} 项` : ''}`;
  };
  return {
    id,
    title: `${phrases.map((phrase) => `“${phrase}”`).join('、')}：${title}`,
    description: `${phrases.map(describe).join('；')}。单位：${unit}。`,
    width,
    height,
    bars,
  };
}
