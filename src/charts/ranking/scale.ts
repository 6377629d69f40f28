import { max, min, scaleLinear, scaleLog } from 'd3';
import { formatAmount, magnitudeOf } from '../../series/index.ts';
import type { IndicatorSeries, Magnitude, Point } from '../../series/index.ts';
import type { Scale } from './types.ts';

/** Where a value stands along the plot, 0 to 1, with its zero, its grid and its unit. */
export interface PlotScale {
  at(value: number): number;
  zero: number | null;
  ticks: { at: number; text: string }[];
  /** `亿元`, `万人`, `个`; said once over the chart. */
  unit: string;
}

/** For what can't be measured against each other. */
const none: PlotScale = { at: () => 0, zero: null, ticks: [], unit: '' };

/** The scale of these amounts: from zero, or from a power of ten; all of it in one magnitude, as the labels are. */
export function scaleOf(
  points: readonly Point[],
  { unit: { name }, magnitude: common }: Pick<IndicatorSeries, 'unit' | 'magnitude'>,
  { scale, magnitude }: { scale: Scale; magnitude: Magnitude },
): PlotScale {
  if (points.length === 0) return none;
  const values = points.map(({ value }) => value);
  const { word, size } = magnitudeOf(0, name === '%' ? 'one' : magnitude === 'auto' ? common : magnitude);
  const unit = `${word}${name ?? ''}`;
  const say = (value: number) => formatAmount(value / size, null, 'one');
  if (scale === 'log' && (max(values) ?? 0) > 0) return logarithmic(values, unit, say);
  const [low, high] = [Math.min(0, min(values)!), Math.max(0, max(values)!)];
  const linear = scaleLinear().domain([low, high > low ? high : low + 1]);
  return { at: linear, zero: linear(0), ticks: [{ at: linear(0), text: '0' }], unit };
}

function logarithmic(values: readonly number[], unit: string, say: (value: number) => string): PlotScale {
  const positive = values.filter((value) => value > 0);
  const from = Math.floor(Math.log10(min(positive)!));
  const to = Math.max(Math.ceil(Math.log10(max(positive)!)), from + 1);
  const log = scaleLog()
    .domain([10 ** from, 10 ** to])
    .clamp(true);
  return {
    at: (value) => log(value > 0 ? value : 10 ** from),
    zero: null,
    unit: `${unit}，对数刻度`.replace(/^，/u, ''),
    ticks: Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step)).map((value) => ({
      at: log(value),
      text: say(value),
    })),
  };
}
