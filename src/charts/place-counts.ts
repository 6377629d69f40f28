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
  /** Every number in words, by phrase and row. */
  description: string;
  width: number;
  height: number;
  bars: PlacedCount[];
}

/**
 * Places counts as bars: a band a row, in it a bar a phrase, the greatest as wide as the frame.
 *
 * Bands and lengths are plain shares. The scales of d3 come with their formats and interpolations, 11 kB, and this
 * chart is part of a first search, of which every byte is counted.
 *
 * @param frame px; a row is as high as every other, so that the chart can stand beside lines of text.
 */
export function placeCounts(
  counts: Counts,
  { width, height }: { width: number; height: number },
): PlacedCounts {
  const { id, title, unit, phrases, rows } = counts;
  const pitch = height / rows.length;
  const share = (phrases.length > 1 ? 0.7 : 0.4) / phrases.length;
  const most = Math.max(...rows.flatMap(({ values }) => values));
  const bars = rows.flatMap(({ values }, row) =>
    values.flatMap((value, series) => {
      if (value <= 0) return [];
      const above = pitch * (0.5 + (series - phrases.length / 2) * share);
      const bar = { x: 0, y: row * pitch + above, width: Math.max(1, (value / most) * width) };
      return [{ ...bar, height: pitch * share * (phrases.length > 1 ? 0.8 : 1), series }];
    }),
  );
  const describe = (phrase: string, series: number): string =>
    `“${phrase}”：${rows
      .filter(({ values }) => series in values)
      .map(({ name, values }) => `${name} ${Math.round(values[series]! * 10) / 10}`)
      .join('，')}`;
  return {
    id,
    title: `${phrases.map((phrase) => `“${phrase}”`).join('、')}：${title}`,
    description: `${phrases.map(describe).join('；')}。单位：${unit}。`,
    width,
    height,
    bars,
  };
}
