import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleSearches } from '../../../src/components/home/example-searches.ts';
import { headlineColumns } from '../../../src/components/home/headline-columns.ts';
import { placeShares } from '../../../src/components/home/place-shares.ts';
import { toHeadlines } from '../../../src/series/index.ts';
import { topicLabels, topics } from '../../../src/report/index.ts';
import { createRoutes } from '../../../src/url/index.ts';
import { sampleReport } from '../../render/sample-report.ts';

const report = sampleReport();
const indicator = {
  ...{
    id: 'fiscal-revenue',
    label: '一般公共预算收入',
    labelEn: '',
    topic: 'economy' as const,
    dimension: '元',
  },
  ...{ units: [], definition: '', caution: null, synonyms: [], excludes: [], headline: true },
};
const corpus = {
  reports: [report],
};

describe('headlineColumns', () => {
  const columns = (status: 'actual' | 'expected' | 'target') => {
    const records = report.records.map((r) => ({ ...r, status }));
    const other = { ...report, meta: { ...report.meta, id: 'other' } };
    const reports = [report, { ...other, records }];
    return headlineColumns(
      toHeadlines({ indicators: [indicator], stating: () => reports }, createRoutes('/'), 2),
    );
  };
  it('gives sums from a hundred million on in 亿元, with two decimals', () => {
    const [column] = columns('actual');
    const point = column?.points.get('sample');
    expect(column?.unit).toBe('亿元');
    expect(point && column?.format(point)).toBe('1.78');
  });

  it('takes what a report expects or plans where it states no fact, as the small multiples do', () => {
    for (const status of ['expected', 'target'] as const)
      expect(columns(status)[0]?.points.get('other')?.record.status).toBe(status);
  });
});

describe('exampleSearches', () => {
  it('offers only phrases that stand in a report, whatever its punctuation', () => {
    expect(exampleSearches(corpus, 3)).toEqual([]);
    const source = '推进“乡村,振兴”';
    expect(exampleSearches({ ...corpus, reports: [{ ...report, source }] }, 3)).toEqual([
      { phrase: '乡村振兴', reports: 1 },
    ]);
  });
});

describe('placeShares', () => {
  it('lays shares side by side, in order, inside the bar', () => {
    const shares = fc.uniqueArray(fc.tuple(fc.constantFrom(...topics), fc.integer({ min: 1, max: 100 })), {
      selector: ([topic]) => topic,
      minLength: 1,
    });
    fc.assert(
      fc.property(shares, (weights) => {
        const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
        const pieces = placeShares(
          weights.map(([topic, weight]) => ({ topic, share: weight / total })),
          topicLabels,
        );
        expect(pieces.map(({ topic }) => topic)).toEqual(weights.map(([topic]) => topic));
        expect(pieces[0]).toMatchObject({ x: 0 });
        pieces.forEach(({ x, width }, at) => {
          expect(x + width).toBeLessThanOrEqual((pieces[at + 1]?.x ?? 100) + 0.3);
        });
      }),
    );
  });
});
