import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../src/charts/picture/draw-picture.ts';
import { describeFigure, toSeries } from '../../../src/series/index.ts';
import { record, report, revenue, routes } from '../sample.ts';

/** Lines of a class in a picture of so many towns. */
function linesOf(
  className: string,
  { title = '甲最高', address = 'https://example.org/indicators/fixed-asset-investment/', towns = 2 },
): string[] {
  const reports = Array.from({ length: towns }, (_, at) =>
    report(`t${at}`, `镇${at}`, [record(`t${at}-q1`, { baseValue: (at + 1) * 1e8 })]),
  );
  const words = {
    title,
    subtitleOf: () => '单位：亿元。',
    source: '来源：甲、乙政府工作报告原文。',
    address,
  };
  const { children } = drawPicture(toSeries({ reports }, revenue, routes), words);
  return (children as Element[])
    .filter(({ properties }) => String(properties['className']).includes(className))
    .map((line) => toText(line));
}

describe('The words of a picture', () => {
  test('have a long title in smaller type before it takes two lines', () => {
    const title = '五镇写明固定资产投资，不排高低：年份不同、月数不同';
    expect(linesOf('line-44', { title: '甲最高' })).toEqual(['甲最高']);
    expect(linesOf('line-40', { title: `${title}等` })).toEqual([`${title}等`]);
    expect(linesOf('line-44', { title: `${title}，所指也不同` })).toHaveLength(2);
  });

  test('have the address in one piece, behind the source or under it', () => {
    expect(linesOf('source', { address: 'https://example.org/' }).at(-1)).toMatch(/^来源.* https:\S+$/);
    expect(linesOf('source', {}).at(-1)).toBe('https://example.org/indicators/fixed-asset-investment/');
  });

  test('tell signs and numbers that have room, and how many have none', () => {
    const reports = Array.from({ length: 5 }, (_, at) =>
      report(`t${at}`, `镇${at}`, [
        record(`t${at}-q1`, { baseValue: (at + 1) * 1e8 }),
        record(`t${at}-q2`, { baseValue: (at + 2) * 1e8, status: 'target' }),
      ]),
    );
    const series = toSeries({ reports }, revenue, routes);
    const words = { title: '题', source: '来源：原文。', address: 'https://example.org/' };
    const { subtitleOf } = describeFigure(series);
    const textOf = (format: 'wide' | 'tall') =>
      toText(drawPicture(series, { ...words, subtitleOf }, { format }));
    expect(textOf('tall')).toMatch(/菱形为目标。.*目标6亿元/s);
    expect(textOf('tall')).not.toContain('未画出');
    expect(textOf('wide')).not.toContain('目标');
    expect(textOf('wide')).toContain('另有5个数未画出。来源');
  });

  test('say how many towns have no room', () => {
    expect(linesOf('source', {}).join('')).not.toContain('未画出');
    expect(linesOf('source', { towns: 40 }).join('')).toMatch(/另有\d+镇未画出。来源/);
  });
});
