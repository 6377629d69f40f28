import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import {
  drawAlone,
  drawCard,
  drawCounts,
  drawDumbbell,
  drawPicture,
  looks,
  placeCounts,
  placeDumbbell,
} from '../../src/charts/index.ts';
import { selectSeries, toPlans, toSeries } from '../../src/series/index.ts';
import type { IndicatorSeries } from '../../src/series/index.ts';
import type { Look, PictureOptions } from '../../src/charts/index.ts';
import { report, reports, revenue, routes } from './sample.ts';

const series = toSeries({ reports }, revenue, routes);
const words = {
  title: '一般公共预算收入：3镇比较',
  subtitleOf: () => '单位：亿元。',
  source: '来源：各镇政府工作报告原文，对读整理。',
  address: 'https://duidu.example/indicators/fiscal-revenue/',
};
const ranking =
  (given: IndicatorSeries, options: PictureOptions = {}) =>
  (look: Look) =>
    drawPicture(given, words, { ...options, look });
const empty = toSeries({ reports: [report('ankou', '安口', [])] }, revenue, routes);
const amounts = selectSeries(series, {
  towns: [],
  kind: ['amount'],
  status: ['actual', 'expected', 'target'],
  unit: 'wan',
});

const dumbbell = (look: Look) => {
  const [pair] = toPlans({ reports, indicators: [revenue] }, routes, new Map()).flatMap(({ pairs }) => pairs);
  const placed = placeDumbbell(pair!);
  return drawAlone(placed, [drawDumbbell(placed)], { look });
};

const phraseCounts = (look: Look) => {
  const placed = placeCounts(
    {
      id: 'report',
      title: '各镇的处数',
      unit: '处',
      phrases: ['乡村振兴', '营商环境', '网格', '文明'],
      rows: [
        { name: '大墟', values: [2, 1, 4, 7] },
        { name: '石桥', values: [8, 0, 3, 1] },
        { name: '安口', values: [] },
      ],
    },
    { width: 240, height: 180 },
  );
  return drawAlone(placed, [drawCounts(placed)], { look });
};

const toSvg = (picture: Element) =>
  toHtml(picture, { space: 'svg' })
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replaceAll('><', '>\n<');

/** Every kind of chart, as a picture that stands alone. */
const kinds: Record<string, (look: Look) => Element> = {
  ranking: ranking(series),
  'ranking-log': ranking(series, { scale: 'log', format: 'square' }),
  'ranking-picked': ranking(amounts, { sort: 'town', magnitude: 'wan', highlight: ['shiqiao', 'liuhe'] }),
  'ranking-tall': ranking(series, { format: 'tall' }),
  'ranking-empty': ranking(empty),
  dumbbell,
  counts: phraseCounts,
};

describe.each(Object.keys(looks) as Look[])('in the look %s', (look) => {
  test.each(Object.entries(kinds))('%s is as its snapshot', async (kind, draw) => {
    const svg = toHtml(draw(look), { space: 'svg' }).replace(
      '<svg',
      '<svg xmlns="http://www.w3.org/2000/svg"',
    );
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/looks/${kind}.${look}.svg`);
  });
});

test('a card is as its snapshot', async () => {
  const card = drawCard({
    kicker: '对读 · 指标',
    title: revenue.label,
    lines: [],
    chart: series,
    source: words.source,
  });
  await expect(toSvg(card)).toMatchFileSnapshot('snapshots/looks/card.light.svg');
});

test('the colours of a picture are the pages’', () => {
  const css = readFileSync('src/styles/page/tokens.css', 'utf8');
  const tokens = [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#\w+),\s*(#\w+)\s*\)/g)];
  for (const [, name, light, dark] of tokens) {
    if (!name || !(name in looks.light)) continue;
    const key = name as keyof typeof looks.light;
    expect([key, looks.light[key], looks.dark[key]]).toEqual([key, light, dark]);
  }
  expect(Object.keys(looks.light).filter((key) => !tokens.some(([, name]) => name === key))).toEqual([]);
});
