import { format } from 'd3';
import type { Bound } from '../measure/types.ts';
import type { Magnitude } from './types.ts';

const significant = format('.5~r');
const grouped = format(',.2~f');

const magnitudes = {
  yi: { word: '亿', size: 1e8 },
  wan: { word: '万', size: 1e4 },
  one: { word: '', size: 1 },
} as const;

/** The magnitude in which Chinese readers write a number: 亿, 万 or none; or the one that is asked for. */
export function magnitudeOf(
  value: number,
  magnitude: Magnitude = 'auto',
): { word: '亿' | '万' | ''; size: number } {
  if (magnitude !== 'auto') return magnitudes[magnitude];
  const size = Math.abs(value);
  // A hair below counts as reached: 4.07 × 1e8 and its like fall short in binary.
  if (size >= 1e8 * (1 - 1e-9)) return magnitudes.yi;
  if (size >= 1e4 * (1 - 1e-9)) return magnitudes.wan;
  return magnitudes.one;
}

/** Five significant digits with 万 or 亿 and the unit: `1.78亿元`, `4717万元`, `320场`. */
export function formatAmount(value: number, unit: string | null, magnitude?: Magnitude): string {
  const { word, size } = magnitudeOf(value, unit === '%' ? 'one' : magnitude);
  return `${significant(value / size).replace('−', '-')}${word}${unit ?? ''}`;
}

/** An amount with how exactly it is meant: `约320场`, `320场以上`, `3%以内`. */
export function formatBounded(
  value: number,
  unit: string | null,
  bound: Bound,
  magnitude?: Magnitude,
): string {
  const text = formatAmount(value, unit, magnitude);
  if (bound === 'about') return `约${text}`;
  if (bound === 'atLeast') return `${text}以上`;
  if (bound === 'atMost') return `${text}以内`;
  return text;
}

/** Growth in per cent with its sign: `+15.1%`, `-3%`, `+8%以上`. */
export function formatChange(value: number, bound: Bound): string {
  return `${value > 0 ? '+' : ''}${formatBounded(value, '%', bound)}`.replace('+约', '约+');
}

/** All digits before the point and two after it, grouped by three: `178,000,000`. */
export function formatBase(value: number): string {
  return grouped(value).replace('−', '-');
}
