import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/index.ts';
import type { Corpus } from '../../../src/corpus/index.ts';
import { describeFigure, toFinding, toSeries } from '../../../src/series/index.ts';
import type { ChartFinding, IndicatorSeries } from '../../../src/series/index.ts';
import { findFalseClaims, findFalseWords } from '../../support/claims.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { record, report, revenue, routes } from '../../charts/sample.ts';

const find = (reports: ReturnType<typeof report>[]) => toFinding(toSeries({ reports }, revenue, routes));
const towns = (...given: Parameters<typeof record>[1][]) =>
  given.map((one, at) => report(`t${at}`, '甲乙丙丁'[at]!, [record(`t${at}-q1`, one)]));

describe('the title of a chart', () => {
  test('says who is highest among those that compare', () => {
    expect(find(towns({ baseValue: 3e8 }, { baseValue: 5e8 }, { baseValue: 2e8 })).title).toBe(
      '2023年3镇中，乙一般公共预算收入最高，5亿元',
    );
  });
  test('says of two which is higher', () => {
    expect(find(towns({ baseValue: 3e8 }, { baseValue: 5e8 })).title).toBe(
      '2023年乙一般公共预算收入高于甲，5亿元',
    );
  });
  test('ranks nothing where nothing compares, and says why', () => {
    expect(find(towns({}, { months: 10, period: '2023-01/2023-10' })).title).toBe(
      '2镇写明一般公共预算收入，不排高低：所计月数不同',
    );
  });
  test('ranks nothing where an open bound of the year may be greater', () => {
    expect(find(towns({}, { baseValue: 2e8 }, { baseValue: 1.5e8, bound: 'atLeast' })).title).toContain(
      '不排高低：有的不是确数',
    );
  });
  test('says who alone states it, who falls, and that nobody does', () => {
    expect(find(towns({})).title).toBe('只有甲写明一般公共预算收入：2023年1亿元');
    const fall = { kind: 'change', baseUnit: '%', unit: '%', value: -3, baseValue: -3 } as const;
    expect(find(towns(fall)).title).toBe('甲一般公共预算收入下降3%');
    expect(find(towns(fall, fall)).title).toBe('写明增减的2镇一般公共预算收入都下降');
    expect(find([report('a', '甲', [])]).title).toBe('1镇均未提及一般公共预算收入');
  });
  test('has one town marked where it tells of one', () => {
    const leads = (...given: Parameters<typeof towns>) => find(towns(...given)).lead;
    expect(leads({ baseValue: 3e8 }, { baseValue: 5e8 }, { baseValue: 2e8 })).toBe('t1');
    expect(leads({ baseValue: 3e8 }, { baseValue: 3e8 }, { baseValue: 2e8 })).toBeNull();
    expect(leads({}, { months: 10, period: '2023-01/2023-10' })).toBeNull();
    expect(leads({})).toBe('t0');
  });
  test('says that a number in it is still to be checked', () => {
    expect(find(towns({ confidence: 0.5 }, { baseValue: 2e8 })).title).toContain('（待核）');
  });
});

/** A town is marked that the title does not tell of, or none where it tells of one alone. */
function findFalseLead({ towns }: IndicatorSeries, { claim, title, lead }: ChartFinding): string[] {
  const town = towns.find(({ report }) => report === lead)?.town;
  const isNamed = town !== undefined && title.includes(town);
  const isAlone =
    claim.kind === 'only' || (claim.kind === 'highest' && claim.towns.length === 1 && claim.below.length > 0);
  return (lead === null ? isAlone : !isNamed) ? [`${title}: marks ${town ?? 'none'}`] : [];
}

describe('every claim of a chart, worked out again from the records,', () => {
  const judge = ({ reports, indicators }: Pick<Corpus, 'reports' | 'indicators'>) =>
    indicators.flatMap((indicator) => {
      const series = toSeries({ reports }, indicator, routes);
      const finding = toFinding(series);
      return [
        ...findFalseClaims(reports, indicator, finding),
        ...findFalseWords(reports, indicator, finding, describeFigure(series)),
        ...findFalseLead(series, finding),
      ];
    });
  test('holds for the made-up towns', () => {
    expect(judge(buildMadeUpCorpus())).toEqual([]);
  });
  test('holds for the reports at hand', () => {
    expect(judge(readCorpus())).toEqual([]);
  });

  test('law: holds for whatever towns state', () => {
    const number = fc.record({
      baseValue: fc.integer({ min: 1, max: 4 }).map((times) => times * 1e8),
      status: fc.constantFrom('actual', 'actual', 'actual', 'expected', 'target'),
      bound: fc.constantFrom('exact', 'exact', 'exact', 'about', 'atLeast', 'atMost'),
      months: fc.constantFrom(null, null, null, null, 10, 12),
      scope: fc.constantFrom(null, null, null, null, '财政收入'),
      period: fc.constantFrom('2022', '2023', '2023'),
      confidence: fc.constantFrom(0.97, 0.5),
      kind: fc.constantFrom('amount', 'amount', 'amount', 'change', 'share'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(number, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), (given) => {
        const reports = given.map((some, at) =>
          report(
            `t${at}`,
            '甲乙丙丁'[at]!,
            some.map((one, n) =>
              record(`t${at}-q${n}`, {
                ...one,
                ...(one.kind === 'amount' ? {} : { baseUnit: '%', unit: '%', value: 7, baseValue: 7 }),
                of: one.kind === 'share' ? `t${at}-q0` : null,
              }),
            ),
          ),
        );
        expect(judge({ reports, indicators: [revenue] })).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is found false where a record says otherwise', () => {
    const told = towns({ baseValue: 3e8 }, { baseValue: 5e8 }, { baseValue: 2e8 });
    const finding = toFinding(toSeries({ reports: told }, revenue, routes));
    const refute = (...given: Parameters<typeof record>[1][]) =>
      findFalseClaims(towns(...given), revenue, finding);
    expect(refute({ baseValue: 3e8 }, { baseValue: 5e8 }, { baseValue: 2e8 })).toEqual([]);
    expect(refute({ baseValue: 6e8 }, { baseValue: 5e8 }, { baseValue: 2e8 })).toContain(
      'fiscal-revenue: highest names others',
    );
    expect(refute({ baseValue: 3e8 }, { baseValue: 5e8 })).toContain(
      'fiscal-revenue: highest counts otherwise',
    );
    expect(refute({ baseValue: 3e8 }, { baseValue: 5e8, months: 10 }, { baseValue: 2e8 })).not.toEqual([]);
    expect(refute({}, {}, {}, { baseValue: 9e8, bound: 'atLeast' })).not.toEqual([]);
    expect(refute({ baseValue: 3e8 }, { baseValue: 5e8 }, { baseValue: 2e8, confidence: 0.5 })).toEqual([
      'fiscal-revenue: highest says otherwise what is doubtful',
    ]);
  });
});
