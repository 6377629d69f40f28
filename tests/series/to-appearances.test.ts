import { expect, test } from 'vitest';
import { toAppearances, toHeadlines } from '../../src/series/index.ts';
import { record, report, reports, revenue, routes } from '../charts/sample.ts';

const [longquan, sungang] = reports;
const headlines = toHeadlines({ indicators: [revenue], reports }, routes);
const appearances = (of: typeof longquan) =>
  toAppearances({ indicators: [revenue], headlines, town: '/towns/a/' }, of!, routes);
const labels = (of: typeof longquan, id: string) =>
  appearances(of)
    .get(id)
    ?.others.map(({ label }) => label);

test('a number stands in its indicator’s chart, its town marked', () => {
  for (const { id } of longquan!.records)
    expect(appearances(longquan).get(id)?.indicator).toBe('/indicators/fiscal-revenue/?highlight=longquan');
});
test('a headline figure stands among the town’s too, and one of a pair among the plans', () => {
  expect(labels(longquan, 'longquan-q1')).toEqual(['各镇图']);
  expect(labels(longquan, 'longquan-q2')).toEqual([]);
  expect(labels(sungang, 'sungang-q1')).toEqual(['计划图', '各镇图']);
  expect(labels(sungang, 'sungang-q2')).toEqual(['计划图']);
  expect(appearances(sungang).get('sungang-q2')?.others[0]?.href).toBe('/towns/a/#years');
});
test('a number without an indicator stands in no indicator’s chart', () => {
  const other = report('jia', '甲', [record('jia-q1', { indicator: null })]);
  const [[id, found] = []] = toAppearances(
    { indicators: [revenue], headlines: [], town: '/towns/jia/' },
    other,
    routes,
  );
  expect(id).toBe('jia-q1');
  expect(found).toEqual({ indicator: null, others: [] });
});
