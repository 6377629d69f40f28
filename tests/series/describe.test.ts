import { describe, expect, test } from 'vitest';
import { describeFigure, describePreview, describeSeries, toSeries } from '../../src/series/index.ts';
import { record, report, reports, revenue, routes } from '../charts/sample.ts';

const all = toSeries({ reports }, revenue, routes);
const silent = toSeries({ reports: [report('jia', '甲', []), report('yi', '乙', [])] }, revenue, routes);
const many = toSeries(
  {
    reports: Array.from({ length: 13 }, (_, at) =>
      report(`t${at}`, `甲${at}`, [record(`t${at}-q1`, { status: 'target', baseValue: (at + 1) * 1e8 })]),
    ),
  },
  revenue,
  routes,
);

describe('The words of a chart', () => {
  test('end with the towns that say nothing', () => {
    expect(describeSeries(all)).toMatch(/未提及。$/u);
    expect(describeSeries(silent)).toMatch(/无数据：各镇报告均未提及。$/u);
  });

  test('tell twelve plans one by one, and of more how many there are', () => {
    expect(describeSeries(many)).toContain('等13项');
    expect(describeSeries(all)).not.toMatch(/等\d+项/u);
  });

  test('name unit, years and source, and of many towns eight', () => {
    const { subtitle, source } = describeFigure(all);
    expect(subtitle).toMatch(/^单位：[万亿]*元。/u);
    expect(source).toMatch(/^来源：.*政府工作报告原文（20\d\d(?:—20\d\d)?年）$/u);
    expect(describeFigure(many).source).toMatch(/^来源：(?:甲\d+、){7}甲\d+等13镇政府工作报告原文$/u);
  });

  test('tell the marks that are drawn: on dots none is hatched, and what is of another measure has none', () => {
    const figures = (months: number | null) =>
      toSeries(
        {
          reports: [
            report('jia', '甲', [record('jia-q1', { status: 'expected' })]),
            report('yi', '乙', [record('yi-q1', { status: 'target', months })]),
          ],
        },
        revenue,
        routes,
      );
    const [alike, apart] = [figures(null), figures(10)];
    expect(describeFigure(alike).subtitle).toMatch(/斜线为预计，菱形为目标。$/u);
    expect(describeFigure(alike, 'log').subtitle).toMatch(/[^，]菱形为目标。$/u);
    expect(describeFigure(apart).subtitle).toMatch(/斜线为预计。$/u);
  });

  test('of nothing have no unit, no years and no town', () => {
    expect(describeFigure(silent)).toMatchObject({ subtitle: '', source: '来源：各镇政府工作报告原文' });
  });
});

describe('A link preview', () => {
  test('counts the towns in Chinese up to nine, in digits beyond', () => {
    expect(describePreview(silent)).toBe('一般公共预算收入：二镇报告均未提及。');
    expect(describePreview(many)).toMatch(/^一般公共预算收入：13镇中13镇列出。/u);
  });

  test('ends with a whole sentence and is no longer than it may', () => {
    for (const series of [all, many]) {
      expect(describePreview(series).length).toBeLessThanOrEqual(200);
      expect(describePreview(series)).toMatch(/。$/u);
    }
  });
});
