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

/** The scale of these amounts: from zero, or from a step of a log scale; all of it in one magnitude, as the labels are. */
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

/** Marks of a log scale, between which a reader counts: 1, 2 and 5 of each power of ten. */
const steps = [1, 2, 5, 10];
/** Of more marks than these only the powers of ten are named. */
const mostTicks = 5;

/** The last step that is no more than a value, and the first that is no less; to one digit, as steps are. */
function stepsAround(value: number): [below: number, above: number] {
  const power = 10 ** Math.floor(Math.log10(value));
  const marks = steps.map((step) => Number((step * power).toPrecision(1)));
  return [
    marks.findLast((mark) => mark <= value) ?? marks[0]!,
    marks.find((mark) => mark >= value) ?? marks[3]!,
  ];
}

function logarithmic(values: readonly number[], unit: string, say: (value: number) => string): PlotScale {
  const positive = values.filter((value) => value > 0);
  const [from] = stepsAround(min(positive)!);
  const [, last] = stepsAround(max(positive)!);
  const to = last > from ? last : stepsAround(from * 1.5)[1];
  const log = scaleLog().domain([from, to]).clamp(true);
  const all = [from];
  while (all.at(-1)! < to) all.push(stepsAround(all.at(-1)! * 1.5)[1]);
  const ticks = all.length > mostTicks ? all.filter((tick) => tick.toExponential().startsWith('1e')) : all;
  return {
    at: (value) => log(value > 0 ? value : from),
    zero: null,
    unit: `${unit}，对数刻度`.replace(/^，/u, ''),
    ticks: ticks.map((value) => ({ at: log(value), text: say(value) })),
  };
}
