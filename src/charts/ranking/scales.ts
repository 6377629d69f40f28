import { max, min, scaleLinear, scaleLog } from 'd3';
import { formatAmount, magnitudeOf } from '../../series/index.ts';
import type { Magnitude, Point } from '../../series/index.ts';
import type { PlacedPanel, Scale } from './types.ts';

/** What a panel needs to know of its scale: where a value stands, its zero and its grid. */
export interface PanelScale {
  /** Px from the panel's left edge. */
  at(value: number): number;
  zero: number | null;
  ticks: PlacedPanel['ticks'];
  /** `亿元`, `万人`, `%`; said once, in the panel's title. */
  unit: string;
}

/** A scale over `width` px for levels: from zero, or from a power of ten. */
export function scaleLevels(
  points: readonly Point[],
  unit: string | null,
  width: number,
  { scale, magnitude }: { scale: Scale; magnitude: Magnitude },
): PanelScale {
  const values = points.map(({ value }) => value);
  const top = max(values) ?? 0;
  if (scale === 'log' && top > 0) return scaleLogarithmic(values, unit, width, magnitude);
  const linear = scaleLinear()
    .domain([Math.min(0, min(values) ?? 0), top > 0 ? top : 1])
    .range([0, width]);
  const { word, size } = magnitudeOf(top, unit === '%' ? 'one' : magnitude);
  return {
    at: linear,
    zero: linear(0),
    unit: `${word}${unit ?? ''}`,
    ticks: linear.ticks(width > 200 ? 4 : 2).map((value) => ({
      x: linear(value),
      text: formatAmount(value / size, null, magnitude === 'auto' ? 'auto' : 'one'),
    })),
  };
}

function scaleLogarithmic(
  values: readonly number[],
  unit: string | null,
  width: number,
  magnitude: Magnitude,
): PanelScale {
  const positive = values.filter((value) => value > 0);
  const from = Math.floor(Math.log10(min(positive) ?? 1));
  const to = Math.max(Math.ceil(Math.log10(max(positive) ?? 10)), from + 1);
  const log = scaleLog()
    .domain([10 ** from, 10 ** to])
    .range([0, width])
    .clamp(true);
  return {
    at: (value) => log(value > 0 ? value : 10 ** from),
    zero: null,
    unit: `${unit ?? ''}，对数刻度`.replace(/^，/, ''),
    ticks: Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step)).map((value) => ({
      x: log(value),
      text: formatAmount(value, null, magnitude),
    })),
  };
}

/** A scale over `width` px for growth in per cent; zero is always in it. */
export function scaleGrowth(points: readonly Point[], width: number): PanelScale {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const linear = scaleLinear()
    .domain([low, high > low ? high : 1])
    .range([0, width]);
  return {
    at: linear,
    zero: linear(0),
    unit: '%',
    ticks: linear.ticks(2).map((value) => ({ x: linear(value), text: formatAmount(value, null) })),
  };
}
