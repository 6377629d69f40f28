import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAmounts, incomparable } from '../../../src/series/index.ts';
import type { Incomparable } from '../../../src/series/index.ts';
import { record } from '../../charts/sample.ts';

const nothing = { source: '', diagnostics: [] };
const amount = (given: Parameters<typeof record>[1]) => record('a-q1', { name: '收入', ...given });

describe('two amounts of one thing', () => {
  test('give a percentage where all agrees', () => {
    expect(compareAmounts(amount({ baseValue: 200 }), amount({ baseValue: 230 }), nothing)).toEqual({
      percent: expect.closeTo(15) as number,
    });
  });

  const apart: [Incomparable, ReturnType<typeof record>, ReturnType<typeof record>][] = [
    ['period-length', amount({ months: 10 }), amount({ months: null })],
    ['unit', amount({ baseUnit: '元' }), amount({ baseUnit: '美元' })],
    ['name', amount({ name: '省市区重大项目' }), amount({ name: '重点项目' })],
    ['status', amount({ status: 'expected' }), amount({ status: 'target' })],
    ['zero', amount({ baseValue: 0 }), amount({ baseValue: 5 })],
  ];
  test.each(apart)('give none where they differ by %s, and say so', (reason, from, to) => {
    expect(compareAmounts(from, to, nothing)).toEqual({ reason });
    expect(incomparable[reason]).toMatch(/^\p{Script=Han}+$/u);
  });

  test('give none where one is the first batch of the other', () => {
    const source = '实施项目23个。首批项目18个。';
    const at = (quote: string) => ({ start: source.indexOf(quote), end: source.indexOf(quote) + 3 });
    const whole = amount(at('23个'));
    expect(compareAmounts(whole, amount(at('18个')), { source, diagnostics: [] })).toEqual({
      reason: 'whole',
    });
    expect(compareAmounts(whole, whole, { source, diagnostics: [] })).toEqual({ percent: 0 });
  });

  test('give none where the report contradicts itself there', () => {
    const flag = {
      rule: 'arithmetic-conflict' as const,
      severity: 'warning' as const,
      start: 0,
      end: 9,
      message: '',
    };
    const [from, to] = [amount({ start: 3, end: 6 }), amount({ start: 30, end: 36 })];
    expect(compareAmounts(from, to, { source: '', diagnostics: [flag] })).toEqual({ reason: 'flagged' });
    const elsewhere = { ...flag, start: 6, end: 9 };
    expect(compareAmounts(from, to, { source: '', diagnostics: [elsewhere] })).toEqual({ percent: 0 });
    const related = { ...elsewhere, related: [{ start: 30, end: 36 }] };
    expect(compareAmounts(from, to, { source: '', diagnostics: [related] })).toEqual({ reason: 'flagged' });
  });

  test('law: what is told from one to the other leads back from the other to the one', () => {
    const value = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const on = compareAmounts(amount({ baseValue: a }), amount({ baseValue: b }), nothing);
        const back = compareAmounts(amount({ baseValue: b }), amount({ baseValue: a }), nothing);
        if ('reason' in on || 'reason' in back) throw new Error('incomparable');
        expect((1 + on.percent / 100) * (1 + back.percent / 100)).toBeCloseTo(1, 6);
      }),
    );
  });
});
