import { rankTowns } from '../../series/index.ts';
import type { IndicatorSeries, TownSeries } from '../../series/index.ts';
import { placeChart } from '../kinds.ts';
import type { ChartOptions, PlacedChart } from '../kinds.ts';
import type { ChartLayout } from '../types.ts';

/** Type of a picture beside the page's: its least, 13 px, becomes so many px where the picture is 1200 px wide. */
const sizes = [40, 34, 28].map((least) => least / 13);
const least = sizes.at(-1)!;
/** Bars take this much of the width at least, unless names stand over them; or this much where nothing else has room. */
const [good, enough] = [0.4, 0.2];
/** Rows stand so many px further apart at most, at the page's size of type, where a picture is higher than its chart. */
const apart = 24;
const layouts = ['wide', 'dense', 'narrow'] as const;

/** A chart that has room in a picture, and what has none: so many towns, and so many numbers of those that have. */
export interface FittedChart {
  placed: PlacedChart;
  /** What the chart shows of the series. */
  drawn: IndicatorSeries;
  hidden: { towns: number; numbers: number };
}

/** A series with one figure a town and the growth that belongs to it. */
function toBrief(series: IndicatorSeries): IndicatorSeries {
  const towns = series.towns.map((town): TownSeries => {
    const [figure] = town.levels;
    if (!figure) return town;
    const changes = town.changes.filter(({ record }) => record.of === figure.record.id).slice(0, 1);
    return { ...town, levels: [figure], changes, points: [figure, ...changes] };
  });
  return { ...series, towns };
}

/** The rows of a chart set further apart, as far as its frame is high. */
function spread(placed: PlacedChart, height: number): PlacedChart {
  const room = Math.max(0, height / placed.size - placed.height);
  const gap = Math.min(apart, room / Math.max(1, placed.rows.length));
  const rows = placed.rows.map((row, at) => ({ ...row, y: row.y + at * gap }));
  return { ...placed, rows, height: placed.height + gap * Math.max(0, rows.length - 1) };
}

/**
 * A chart in a frame of a picture, px: as large and roomy as all its towns allow with all that they state, then with one
 * figure each, then with as many towns as there is room for: the first in the chart's order, and those that are picked.
 */
export function fitChart(
  series: IndicatorSeries,
  { width, height }: { width: number; height: number },
  options: Omit<ChartOptions, 'layout' | 'only' | 'picture'> = {},
  picked: readonly string[] = [],
): FittedChart {
  const place = (given: IndicatorSeries, layout: ChartLayout, size: number, only?: ReadonlySet<string>) =>
    placeChart(given, { ...options, layout, picture: { width, size }, ...(only && { only }) });
  const fits = ({ height: high, left, right, size, layout }: PlacedChart, share: number) =>
    high * size <= height && (layout === 'narrow' || width - (left + right) * size >= share * width);
  const brief = toBrief(series);
  for (const [given, share] of [
    [series, good],
    [brief, good],
    [brief, enough],
  ] as const)
    for (const size of sizes)
      for (const layout of layouts) {
        const placed = place(given, layout, size);
        if (fits(placed, share)) return tell(spread(placed, height), series, given);
      }
  const order = rankTowns(series.towns)
    .filter(({ town }) => town.points.length > 0)
    .sort((a, b) => a.rank[options.sort ?? 'value'] - b.rank[options.sort ?? 'value'])
    .map(({ town }) => town.report);
  const wanted = [
    ...order.filter((id) => picked.includes(id)),
    ...order.filter((id) => !picked.includes(id)),
  ];
  // No row is lower than this, so that no more are tried.
  const most = Math.min(order.length, Math.floor(height / least / 28));
  for (let count = most; count > 1; count--)
    for (const layout of ['dense', 'narrow'] as const) {
      const only = new Set(wanted.slice(0, count));
      const placed = place(brief, layout, least, only);
      if (fits(placed, enough)) return tell(spread(placed, height), series, brief, only);
    }
  const first = new Set(wanted.slice(0, 1));
  return tell(place(brief, 'narrow', least, first), series, brief, first);
}

/** A chart of these towns of a series, shortened or not, with what it leaves out of the whole. */
function tell(
  placed: PlacedChart,
  whole: IndicatorSeries,
  given: IndicatorSeries,
  only?: ReadonlySet<string>,
): FittedChart {
  const pick = ({ towns }: IndicatorSeries) =>
    towns.filter(({ report, points }) => points.length > 0 && (only?.has(report) ?? true));
  const count = (towns: readonly TownSeries[]) => towns.reduce((sum, { points }) => sum + points.length, 0);
  const stating = whole.towns.filter(({ points }) => points.length > 0).length;
  const drawn = { ...given, towns: pick(given) };
  const hidden = {
    towns: stating - drawn.towns.length,
    numbers: count(pick(whole)) - count(drawn.towns),
  };
  return { placed, drawn, hidden };
}
