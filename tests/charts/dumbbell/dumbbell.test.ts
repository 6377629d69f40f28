import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { drawDumbbell, placeDumbbell } from '../../../src/charts/index.ts';
import { toPlans } from '../../../src/series/index.ts';
import type { PlanPair } from '../../../src/series/index.ts';
import { record, report, revenue, routes } from '../sample.ts';

const pairOf = (result: number, plan: number): PlanPair => ({
  name: '收入',
  unit: '元',
  before: null,
  result: {
    value: result,
    label: `${result}元`,
    year: '2023年',
    href: '/a',
    flags: [],
    written: null,
    derived: null,
  },
  plan: {
    value: plan,
    label: `${plan}元`,
    year: '2024年',
    href: '/b',
    flags: [],
    written: null,
    derived: null,
  },
  growth: null,
});

describe('plan beside result', () => {
  test('pairs what one report says of the same thing in the same unit, in base units', () => {
    const given = report('shiqiao', '石桥', [
      record('shiqiao-q1', { baseValue: 4.72e7 }),
      record('shiqiao-q2', { baseValue: 5.5e7, status: 'target', period: '2024' }),
      record('shiqiao-q3', {
        indicator: null,
        name: '就业岗位',
        baseValue: 110,
        baseUnit: '个',
        status: 'target',
      }),
      record('shiqiao-q4', { baseValue: 15, baseUnit: '%', kind: 'change', status: 'target' }),
    ]);
    const [town] = toPlans({ reports: [given], indicators: [revenue] }, routes, new Map());
    expect(town!.pairs).toMatchObject([
      {
        name: '一般公共预算收入',
        result: { label: '4720万元' },
        plan: { label: '5500万元', year: '2024年' },
      },
    ]);
    expect(town!.pairs[0]!.growth).toEqual({
      percent: expect.closeTo(16.525, 2) as number,
      of: ['shiqiao-q1', 'shiqiao-q2'],
      bound: 'exact',
    });
  });

  test('names what the report counts by one word of its own', () => {
    const works = { indicator: null, name: '民生实事', baseUnit: '个' };
    const given = report('shiqiao', '石桥', [
      record('shiqiao-q1', { ...works, value: 32, unit: '件', baseValue: 32 }),
      record('shiqiao-q2', { ...works, value: 30, unit: '项', baseValue: 30, status: 'target' }),
    ]);
    const [town] = toPlans({ reports: [given], indicators: [] }, routes, new Map());
    expect(town!.pairs).toMatchObject([{ result: { label: '32件' }, plan: { label: '30件' } }]);
  });

  const grow = (source: string, given: Parameters<typeof record>[1] = {}) => {
    const told = report('liuhe', '柳河', [
      record('liuhe-q1', { baseValue: 1.34e8 }),
      record('liuhe-q2', {
        kind: 'change',
        value: 34,
        unit: '%',
        baseValue: 34,
        baseUnit: '%',
        of: 'liuhe-q1',
        start: source.indexOf('34%'),
        ...given,
      }),
    ]);
    return toPlans({ reports: [{ ...told, source }], indicators: [revenue] }, routes, new Map())[0]!.pairs;
  };

  test('works out the year before from what was reached and its growth, and says from what', () => {
    expect(grow('收入1.34亿元，同比增长34%。')[0]).toMatchObject({
      before: { label: '约1亿元', year: '2022年', href: '/reports/liuhe/#q2', derived: '1.34亿元÷(1+34%)' },
      result: { label: '1.34亿元', derived: null },
      plan: null,
      growth: null,
    });
  });

  test('works out the plan from what was reached and the growth aimed at', () => {
    const [pair] = grow('收入增长34%左右', { of: null, status: 'target', period: '2024', bound: 'about' });
    expect(pair).toMatchObject({
      before: null,
      plan: { label: '约1.8亿元', year: '2024年', derived: '1.34亿元×(1+34%)' },
    });
    expect(pair!.growth).toEqual({ percent: 34, of: ['liuhe-q2'], bound: 'about' });
    const bounded = grow('收入增长34%以上', { of: null, status: 'target', bound: 'atLeast' });
    expect(bounded[0]!.plan!.label).toBe('1.8亿元以上');
  });

  test('works out nothing from growth on a budget, on a month, or in points', () => {
    expect(grow('收入1.34亿元，超出年初预算34%。')).toEqual([]);
    expect(grow('一般公共预算收入增长34%。')).toHaveLength(1);
    expect(grow('主要预期目标是：收入增长34%。')).toHaveLength(1);
    expect(grow('收入1.34亿元，环比增长34%。')).toEqual([]);
    expect(grow('收入1.34亿元，同比增长34%。', { unit: '个百分点' })).toEqual([]);
  });

  test('draws what was worked out open', () => {
    const [pair] = grow('收入1.34亿元，同比增长34%。');
    const html = toHtml(drawDumbbell(placeDumbbell(pair!)));
    expect(html).toContain('收入：上年约1亿元（推算），完成1.34亿元');
    expect(html).toMatch(/<circle class="before derived"/);
    expect(html).not.toMatch(/class="result derived"/);
  });

  test('is drawn as the snapshot', async () => {
    const html = toHtml(drawDumbbell(placeDumbbell(pairOf(80, 110))));
    await expect(html.replaceAll('><', '>\n<')).toMatchFileSnapshot('../snapshots/dumbbell.svg');
  });

  test('law: both ends stand inside the frame, the greater to the right', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(value, value, (from, to) => {
        const { width, marks, zero } = placeDumbbell(pairOf(from, to));
        const [result, plan] = marks.map(({ x }) => x) as [number, number];
        for (const x of [result, plan, zero]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
        if (from < to) expect(result).toBeLessThan(plan);
      }),
    );
  });
});
