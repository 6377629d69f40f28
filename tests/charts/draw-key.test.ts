import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { drawKey } from '../../src/charts/index.ts';
import { toSeries } from '../../src/series/index.ts';
import { record, report, reports, revenue, routes } from './sample.ts';

const words = (given: typeof reports) =>
  toText({ type: 'root', children: drawKey(toSeries({ reports: given }, revenue, routes)) });

test('the key explains every mark that the chart has, and none that it has not', () => {
  expect(words(reports)).toBe('实际预计目标以上以内约数');
  expect(words([report('a', '甲', [record('a-q1', {})])])).toBe('实际');
  expect(words([report('a', '甲', [])])).toBe('');
});
