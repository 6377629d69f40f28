import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Counts } from '../../../src/charts/counts/place.ts';
import { drawCounts } from '../../../src/charts/counts/draw.ts';
import { placeCounts } from '../../../src/charts/counts/place.ts';

const counts: Counts = {
  id: 'report',
  title: '各镇的处数',
  unit: '处',
  phrases: ['河长制', '林长制'],
  rows: [
    { name: '柳河', values: [4, 2] },
    { name: '安口', values: [0, 1] },
    { name: '云泉', values: [] },
  ],
};

test('the greatest number is as wide as the frame, others a share of it, none has no bar', () => {
  const { bars } = placeCounts(counts, { width: 100, height: 90 });
  expect(bars.map(({ series, width }) => [series, width])).toEqual([
    [0, 100],
    [1, 50],
    [1, 25],
  ]);
  expect(bars.map(({ y }) => Math.floor(y / 30))).toEqual([0, 0, 1]);
});

test('a bar stands in the middle of its line', () => {
  const rows = ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name, values: [1] }));
  const { bars } = placeCounts({ ...counts, phrases: ['镇'], rows }, { width: 100, height: 150 });
  expect(bars.map(({ y, height }) => Math.round((y + height / 2) * 1000) / 1000)).toEqual([
    15, 45, 75, 105, 135,
  ]);
});

test('title and description say all numbers', () => {
  const { title, description } = placeCounts(counts, { width: 100, height: 90 });
  expect(title).toBe('“河长制”、“林长制”：各镇的处数');
  expect(description).toBe('“河长制”：柳河 4，安口 0；“林长制”：柳河 2，安口 1。单位：处。');
});

test('a phrase is told by its class, and its text is no markup', () => {
  const html = toHtml(
    drawCounts(placeCounts({ ...counts, phrases: ['<b>', '&'] }, { width: 100, height: 90 })),
  );
  expect(html).toContain('class="bar series-2"');
  expect(html).not.toContain('<b>');
});

test('bars stand in the frame, in the band of their row, and do not touch', () => {
  const values = fc.array(fc.nat(500), { minLength: 3, maxLength: 3 });
  const rows = fc.array(fc.record({ name: fc.string(), values }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 900 }), (given, width) => {
      const height = given.length * 28;
      const { bars } = placeCounts(
        { ...counts, phrases: ['甲', '乙', '丙'], rows: given },
        { width, height },
      );
      let behind = 0;
      for (const bar of bars) {
        expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1e-9);
        expect(bar.y).toBeGreaterThanOrEqual(behind);
        expect(Math.floor(bar.y / 28)).toBe(Math.floor((bar.y + bar.height) / 28));
        behind = bar.y + bar.height;
      }
      expect(behind).toBeLessThanOrEqual(height);
    }),
  );
});
