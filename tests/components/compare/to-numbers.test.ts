import { describe, expect, test } from 'vitest';
import { toNumbers } from '../../../src/components/compare/to-numbers.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { record, report, revenue, routes } from '../../charts/sample.ts';

describe('the numbers of a report for a comparison', () => {
  test('stand in the topic of their indicator, in base units, with how exactly they are meant', () => {
    const given = report('liuhe', '柳河', [
      record('liuhe-q1', { topic: 'general', bound: 'atLeast', quote: '1.43余亿元', baseValue: 1.43e8 }),
      record('liuhe-q2', {
        indicator: null,
        name: '合作社',
        kind: 'share',
        baseValue: null,
        value: 98,
        unit: '%',
      }),
    ]);
    expect(toNumbers(given, [revenue], routes, new Map())).toEqual([
      {
        row: 'review.economy',
        key: 'fiscal-revenue amount 元',
        label: '一般公共预算收入',
        value: 1.43e8,
        unit: '元',
        around: ['', '余', ''],
        status: '实际',
        year: '2023年',
        quote: '1.43余亿元',
        href: '/reports/liuhe/#q1',
        flags: [],
        isAmount: true,
        comparable: {
          value: 1.43e8,
          unit: '元',
          months: null,
          name: 'fiscal-revenue',
          status: 'actual',
          isPart: false,
          isFlagged: false,
          isOpen: true,
        },
        indicator: 'fiscal-revenue',
      },
      expect.objectContaining({ row: 'review.economy', label: '合作社（比例）', value: 98, unit: '%' }),
    ]);
  });

  test('say of a change what it is against, where that is not the year before', () => {
    const source = '财政收入4720万元，超出年初预算74.5%。';
    const change = { kind: 'change', value: 74.5, unit: '%', baseValue: 74.5, baseUnit: '%' } as const;
    const given = report('liuhe', '柳河', [
      record('liuhe-q1', { ...change, sentence: source, start: source.indexOf('74.5') }),
    ]);
    const [told] = toNumbers({ ...given, source }, [revenue], routes, new Map());
    expect(told).toMatchObject({ around: ['超出年初预算', '', ''], value: 74.5 });
  });

  test('are all of a report’s numbers, each once', () => {
    const { reports, indicators } = buildMadeUpCorpus();
    for (const one of reports) {
      const hrefs = toNumbers(one, indicators, routes, new Map()).map(({ href }) => href);
      expect(new Set(hrefs).size).toBe(one.records.length);
    }
  });
});
