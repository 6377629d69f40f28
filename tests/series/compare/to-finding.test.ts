import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/index.ts';
import type { Corpus } from '../../../src/corpus/index.ts';
import type { IndicatorRecord } from '../../../src/indicator/types.ts';
import { isContradicted, toFinding, toSeries } from '../../../src/series/index.ts';
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
  test('says that a number in it is still to be checked', () => {
    expect(find(towns({ confidence: 0.5 }, { baseValue: 2e8 })).title).toContain('（待核）');
  });
});

/** The figure of a report: the first amount of the indicator that happened, else is expected, else is planned. */
function figureOf(records: readonly IndicatorRecord[], indicator: string): IndicatorRecord | undefined {
  const own = records.filter(
    (one) => one.indicator === indicator && one.kind !== 'change' && one.of === null,
  );
  return (['actual', 'expected', 'target'] as const)
    .map((status) => own.find((one) => one.status === status))
    .find((one) => one !== undefined);
}

/** Works every claim out again from the records alone. */
function recompute({ reports, indicators }: Corpus): number {
  let count = 0;
  for (const indicator of indicators) {
    const { claim } = toFinding(toSeries({ reports }, indicator, routes));
    const stating = reports.filter(({ records }) => records.some((one) => one.indicator === indicator.id));
    if (claim.kind === 'silent') expect(stating).toEqual([]);
    if (claim.kind === 'only') expect(stating.map(({ meta }) => meta.town)).toContain(claim.town);
    if (claim.kind === 'unranked') expect(stating.length).toBeGreaterThanOrEqual(claim.among);
    if (claim.kind === 'growth')
      for (const [names, sign] of [
        [claim.risen, 1],
        [claim.fallen, -1],
      ] as const)
        for (const town of names)
          expect(
            stating
              .filter(({ meta }) => meta.town === town)
              .flatMap(({ records }) => records)
              .some((one) => one.indicator === indicator.id && one.kind === 'change' && one.value * sign > 0),
          ).toBe(true);
    if (claim.kind !== 'highest') continue;
    count++;
    const peers = stating.flatMap((one) => {
      const figure = figureOf(one.records, indicator.id);
      const isSound =
        figure &&
        `${figure.year}年` === claim.year &&
        figure.months === null &&
        figure.scope === null &&
        ['exact', 'about'].includes(figure.bound) &&
        !isContradicted(figure, one.diagnostics);
      return isSound ? [{ town: one.meta.town, figure }] : [];
    });
    const lead = peers.filter(({ town }) => claim.towns.includes(town));
    expect(lead.length).toBeGreaterThanOrEqual(claim.towns.length);
    const alike = peers.filter(({ figure }) => figure.status === lead[0]!.figure.status);
    const top = Math.max(...alike.map(({ figure }) => figure.baseValue ?? figure.value));
    for (const { figure } of lead) expect(figure.baseValue ?? figure.value).toBe(top);
  }
  return count;
}

test('every claim of the made-up towns follows from their records', () => {
  expect(recompute(buildMadeUpCorpus())).toBeGreaterThan(0);
});
test('every claim of the reports at hand follows from their records', () => {
  recompute(readCorpus());
});
