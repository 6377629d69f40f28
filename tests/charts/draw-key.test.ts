import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { drawKey, placeChart } from '../../src/charts/index.ts';
import { toFinding, toSeries } from '../../src/series/index.ts';
import { record, report, reports, revenue, routes } from './sample.ts';

const draw = (given: typeof reports, scale: 'linear' | 'log' = 'linear') => {
  const series = toSeries({ reports: given }, revenue, routes);
  return drawKey(placeChart(series, { scale }), toFinding(series).year);
};
const words = (given: typeof reports) => toText({ type: 'root', children: draw(given) });

test('the key explains every mark that the chart has, and none that it has not', () => {
  expect(words(reports)).toBe('2023年其他年份预计目标以上以内约数');
  expect(words([report('a', '甲', [record('a-q1', {})])])).toBe('2023年');
  expect(words([report('a', '甲', [])])).toBe('');
});

test('the key of a chart of dots has dots', () => {
  const tags = (scale: 'linear' | 'log') =>
    draw([report('a', '甲', [record('a-q1', {})])], scale).flatMap((sign) =>
      (sign.children as Element[])[0]!.children.map((mark) => (mark as Element).tagName),
    );
  expect(tags('linear')).toEqual(['rect']);
  expect(tags('log')).toEqual(['circle']);
});

test('the key of a bound that targets alone have shows it at a target', () => {
  const lastOf = (status: 'target' | 'actual') =>
    (
      draw([report('a', '甲', [record('a-q1', { bound: 'about', status })])]).at(-1)!.children as Element[]
    )[0]!.children as Element[];
  expect(lastOf('target').map(({ tagName }) => tagName)).toEqual(['path']);
  expect(lastOf('actual').map(({ tagName }) => tagName)).toEqual(['rect', 'path']);
});
