import type { ElementContent } from 'hast';
import { s } from './svg/svg.ts';
import type { IndicatorSeries } from '../series/index.ts';

const bar = (width: number) => s('rect', { className: ['bar'], x: 1, y: 2, width, height: 8 });
const path = (className: string, d: string) => s('path', { className: [className], d });

/** What each mark means, in the order in which a reader meets them. */
const signs = [
  { sign: 'actual', label: '实际', marks: [bar(20)] },
  { sign: 'expected', label: '预计', marks: [bar(20), path('hatch', 'm3 9 6-6m-1 6 6-6m-1 6 6-6')] },
  { sign: 'target', label: '目标', marks: [path('stem', 'M1 6h11'), path('point', 'm11 6 5-5 5 5-5 5z')] },
  { sign: 'atLeast', label: '以上', marks: [bar(12), path('bound', 'm15 2 4 4-4 4')] },
  { sign: 'atMost', label: '以内', marks: [bar(12), path('bound', 'm19 2-4 4 4 4')] },
  { sign: 'about', label: '约数', marks: [bar(20), path('gap', 'm14 0-3 12m6 0 3-12')] },
] as const;

/** A key to the marks that a series has: a small picture and a word each. */
export function drawKey({ towns }: IndicatorSeries): ElementContent[] {
  const records = towns.flatMap(({ levels, changes }) => [...levels, ...changes].map(({ record }) => record));
  const used = new Set<string>(records.flatMap(({ status, bound }) => [status, bound]));
  return signs
    .filter(({ sign }) => used.has(sign))
    .flatMap(({ sign, label, marks }) => [
      s('svg', { viewBox: '0 0 22 12', ariaHidden: 'true', className: [sign] }, marks),
      { type: 'text', value: label } as const,
    ]);
}
