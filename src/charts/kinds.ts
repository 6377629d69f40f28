import type { Element } from 'hast';
import type { IndicatorSeries } from '../series/index.ts';
import { drawInside, drawRanking } from './ranking/draw.ts';
import { placeRanking } from './ranking/place.ts';
import type { PlacedRanking, RankingOptions } from './ranking/types.ts';
import type { Ruler } from './svg/ruler.ts';

/** Every kind of chart that shows one indicator, placed; told apart by `kind`. */
export type PlacedChart = PlacedRanking;
/** How a chart is placed; what is absent is as on the page before any script runs. */
export type ChartOptions = RankingOptions;
/** The name of a kind. */
export type ChartKindName = PlacedChart['kind'];

/** What a kind of chart can do; all else (figure, redrawing, pictures, previews, embedding) is the same for each. */
export interface ChartKind<Placed extends PlacedChart> {
  /** A series in numbers: px of the frame. */
  place: (series: IndicatorSeries, options: ChartOptions) => Placed;
  /** For a page: areas that lead to the numbers' sentences, and the picture. */
  draw: (placed: Placed) => Element;
  /** All that is seen; the rows of `highlight` are marked, or the one of the town that the title tells of. */
  inside: (placed: Placed, highlight: readonly string[], ruler: Ruler) => Element[];
}

/** The kinds of chart; a new one is a folder beside `ranking/` and a row here. */
const kinds: { readonly [Name in ChartKindName]: ChartKind<Extract<PlacedChart, { kind: Name }>> } = {
  ranking: { place: placeRanking, draw: drawRanking, inside: drawInside },
};

/** What the kind of a placed chart can do. */
function kindOf<Placed extends PlacedChart>(placed: Placed): ChartKind<Placed> {
  // A row is looked up by the chart's own kind, which the compiler cannot follow once there are several
  return kinds[placed.kind] as unknown as ChartKind<Placed>;
}

/** Places one indicator as a chart of a kind. */
export function placeChart(
  series: IndicatorSeries,
  options: ChartOptions = {},
  kind: ChartKindName = 'ranking',
): PlacedChart {
  return kinds[kind].place(series, options);
}

/** Draws a placed chart for a page: links over the marks, and the picture. */
export function drawChart(placed: PlacedChart): Element {
  return kindOf(placed).draw(placed);
}

/** All that is seen of a placed chart, to stand in a picture; the rows of `highlight` are marked. */
export function drawChartInside(
  placed: PlacedChart,
  ruler: Ruler,
  highlight: readonly string[] = [],
): Element[] {
  return kindOf(placed).inside(placed, highlight, ruler);
}
