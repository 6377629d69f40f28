// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rowId } from '../../../src/align/index.ts';
import { layNumbers } from '../../../src/client/compare/numbers.ts';
import type { ComparisonColumn } from '../../../src/client/compare/column/column.ts';
import { toNumbers } from '../../../src/components/compare/to-numbers.ts';
import { readCorpus } from '../../../src/corpus/index.ts';
import type { Corpus, ReportDocument } from '../../../src/corpus/index.ts';
import type { IndicatorRecord } from '../../../src/indicator/types.ts';
import { partLabels, topicLabels } from '../../../src/report/index.ts';
import { compareFigures, incomparable, toComparable, toYearLabel } from '../../../src/series/index.ts';
import { createRoutes } from '../../../src/url/index.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';
import { record, report } from '../../charts/sample.ts';

const rows = Object.keys(partLabels).flatMap((part) =>
  Object.keys(topicLabels).map((topic) => rowId({ part, topic } as Parameters<typeof rowId>[0])),
);

/** A number of a corpus with its report. */
interface Found {
  record: IndicatorRecord;
  report: ReportDocument;
}

/** What a column must say of a number against the base's, worked out from the two records alone. */
function toExpected({ record, report }: Found, base: Found): string {
  const isAmount = ({ kind, unit }: IndicatorRecord) => kind === 'amount' && unit !== '%';
  if (!isAmount(record) || !isAmount(base.record)) return '';
  const years = [record, base.record].map(
    (one, at) => toYearLabel(one, [report, base.report][at]!.meta).text,
  );
  if (years[0] !== years[1]) return '与基准不可比：年份不同';
  const of = ({ record, report }: Found) => {
    const comparable = toComparable(record, report);
    const { baseValue, value, scope } = record;
    return { ...comparable, value: baseValue ?? value, name: scope ?? '' };
  };
  const judged = compareFigures(of(base), of({ record, report }));
  if ('reason' in judged) return `与基准不可比：${incomparable[judged.reason]}`;
  const percent = Number(judged.percent.toFixed(1));
  const about = [record, base.record].some(({ bound }) => bound === 'about') ? '约' : '';
  return `比基准 ${about}${percent > 0 ? '+' : ''}${percent}%`;
}

/** What columns say of numbers beside a base other than their records do; every town is the base once. */
function findFalseDifferences({ reports, indicators }: Corpus): { said: number; faults: string[] } {
  const routes = createRoutes('/');
  const figures = new Map(
    reports.map((report) => [report.meta.id, toNumbers(report, indicators, routes, new Map())]),
  );
  const found = new Map(
    reports.flatMap((report) =>
      report.records.map((record) => [
        routes.report(report.meta.id, record.id.slice(report.meta.id.length + 1)),
        { record, report },
      ]),
    ),
  );
  const columns = reports.map(({ meta }) => ({ id: meta.id })) as ComparisonColumn[];
  const numberOf = (figure: Element) => found.get(figure.querySelector('a')!.getAttribute('href')!)!;
  let said = 0;
  const faults = columns.flatMap(({ id: reference }, based) => {
    const layLines = layNumbers(figures, { withLone: true, reference });
    return rows.flatMap((row) =>
      layLines(columns, row).flatMap(({ cells }) => {
        const own = (cells[based] ?? []) as Element[];
        const base = own.length === 1 ? numberOf(own[0]!) : undefined;
        return cells.flatMap((cell) =>
          ((cell ?? []) as Element[]).flatMap((figure) => {
            const { record, report } = numberOf(figure);
            const shown = /(?:比基准 |与基准不可比).*$/u.exec(figure.textContent)?.[0] ?? '';
            const expected = base && base.record !== record ? toExpected({ record, report }, base) : '';
            if (shown !== '') said += 1;
            return shown === expected ? [] : [`${record.id} beside ${reference}: ${shown}, not ${expected}`];
          }),
        );
      }),
    );
  });
  return { said, faults };
}

test('what no indicator names is counted as most of its line is written', () => {
  const count = (id: string, value: number, unit: string) =>
    record(id, {
      indicator: null,
      name: '危桥',
      value,
      unit,
      baseValue: value,
      baseUnit: '个',
      quote: `${value}${unit}`,
    });
  const given = [
    report('a', '甲', [count('a-q1', 3, '座')]),
    report('b', '乙', [count('b-q1', 4, '座')]),
    report('c', '丙', [count('c-q1', 5, '处')]),
  ];
  const routes = createRoutes('/');
  const figures = new Map(given.map((one) => [one.meta.id, toNumbers(one, [], routes, new Map())]));
  const columns = given.map(({ meta }) => ({ id: meta.id })) as ComparisonColumn[];
  const lines = layNumbers(figures, { withLone: true, reference: '' })(columns, 'review.economy');
  const said = lines.flatMap(({ cells }) => cells.flat().map((cell) => (cell as Element).textContent));
  expect(said).toEqual(['3座 2023年', '4座 2023年', '5座 2023年，原文“5处”']);
});

describe('What columns of numbers say beside a base is what the two records bear out,', () => {
  test.for([
    ['of the made-up towns', buildMadeUpCorpus],
    ['of the reports at hand', readCorpus],
  ] as const)('%s', ([, corpusOf]) => {
    const { said, faults } = findFalseDifferences(corpusOf());
    expect(said).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
