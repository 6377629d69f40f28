import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { drawDumbbell, placeDumbbell, toPlans } from '../../src/charts/index.ts';
import type { PlanPair } from '../../src/charts/index.ts';
import { record, report, revenue, routes } from './sample.ts';

const pairOf = (result: number, plan: number): PlanPair => ({
  name: '收入',
  unit: '元',
  result: { value: result, label: `${result}元`, year: '2023年', href: '/a' },
  plan: { value: plan, label: `${plan}元`, year: '2024年', href: '/b' },
  growth: null,
});

describe('plan beside result', () => {
  test('pairs what one report says of the same thing in the same unit, in base units', () => {
    const given = report('sungang', '孙岗', [
      record('sungang-q1', { baseValue: 4.72e7 }),
      record('sungang-q2', { baseValue: 5.5e7, status: 'target', period: '2024' }),
      record('sungang-q3', {
        indicator: null,
        name: '就业岗位',
        baseValue: 110,
        baseUnit: '个',
        status: 'target',
      }),
      record('sungang-q4', { baseValue: 15, baseUnit: '%', kind: 'change', status: 'target' }),
    ]);
    const [town] = toPlans({ reports: [given], indicators: [revenue] }, routes);
    expect(town!.pairs).toMatchObject([
      {
        name: '一般公共预算收入',
        result: { label: '4720万元' },
        plan: { label: '5500万元', year: '2024年' },
      },
    ]);
    expect(town!.pairs[0]!.growth).toBeCloseTo(16.525, 2);
  });

  test('is drawn as the snapshot', async () => {
    const html = toHtml(drawDumbbell(placeDumbbell(pairOf(80, 110))));
    await expect(html.replaceAll('><', '>\n<')).toMatchFileSnapshot('snapshots/dumbbell.svg');
  });

  test('law: both ends stand inside the frame, the greater to the right', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(value, value, (from, to) => {
        const { width, result, plan, zero } = placeDumbbell(pairOf(from, to));
        for (const x of [result, plan, zero]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
        if (from < to) expect(result).toBeLessThan(plan);
      }),
    );
  });
});
