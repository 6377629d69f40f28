import type { Element, ElementContent } from 'hast';
import type { PlacedChart } from './kinds.ts';
import { s } from './svg/svg.ts';

const bar = (width: number, ...more: string[]) =>
  s('rect', { className: ['bar', ...more], x: 1, y: 2, width, height: 8 });
const dot = (...more: string[]) => s('circle', { className: ['point', ...more], cx: 11, cy: 6, r: 4.5 });
const path = (className: string, d: string) => s('path', { className: [className], d });
const hatched = [bar(20), path('hatch', 'm3 9 6-6m-1 6 6-6m-1 6 6-6')];
const diamond = path('point', 'm6 6 5-5 5 5-5 5z');

/** The marks of a kind, as bars, on a scale without zero as dots, and as targets where nothing else is of that kind. */
const signs: Readonly<
  Record<
    string,
    { label: string; bars: ElementContent[]; dots: ElementContent[]; targets?: ElementContent[] }
  >
> = {
  solid: { label: '', bars: [bar(20)], dots: [dot()] },
  hollow: { label: '其他年份', bars: [bar(20, 'hollow')], dots: [dot('hollow')] },
  expected: { label: '预计', bars: hatched, dots: [dot('hollow')] },
  target: { label: '目标', bars: [path('stem', 'M1 6h11'), diamond], dots: [diamond] },
  atLeast: {
    label: '以上',
    bars: [bar(12), path('bound', 'm15 2 4 4-4 4')],
    dots: [dot(), path('bound', 'm17 2 4 4-4 4')],
    targets: [diamond, path('bound', 'm17 2 4 4-4 4')],
  },
  atMost: {
    label: '以内',
    bars: [bar(12), path('bound', 'm19 2-4 4 4 4')],
    dots: [dot(), path('bound', 'm21 2-4 4 4 4')],
    targets: [diamond, path('bound', 'm21 2-4 4 4 4')],
  },
  about: {
    label: '约数',
    bars: [bar(20), path('gap', 'm14 0-3 12m6 0 3-12')],
    dots: [dot('about')],
    targets: [s('path', { className: ['point', 'about'], d: 'm6 6 5-5 5 5-5 5z' })],
  },
};

/** A key to the marks that a drawn chart has, as it has them: a small picture and a word each. */
export function drawKey({ rows, zero }: PlacedChart, year: string | null): Element[] {
  const drawn = rows.flatMap(({ marks }) => marks).filter(({ shape }) => shape !== 'words');
  const used = new Set<string>(
    drawn.flatMap(({ status, bound, isHollow }) => [
      ...(status === 'actual' ? [isHollow ? 'hollow' : 'solid'] : [status]),
      bound,
    ]),
  );
  return Object.entries(signs)
    .filter(([sign]) => used.has(sign))
    .map(([sign, { label, bars, dots, targets }]) => {
      const ofTargets = drawn.every(({ status, bound }) => bound !== sign || status === 'target');
      const marks = targets && ofTargets ? targets : zero === null ? dots : bars;
      const status = sign === 'target' || sign === 'expected' ? sign : 'actual';
      const picture = { viewBox: '0 0 22 12', ariaHidden: 'true', className: [status] };
      const word = { type: 'text', value: sign === 'solid' ? (year ?? '实际') : label } as const;
      return s('span', {}, [s('svg', picture, marks), word]);
    });
}
