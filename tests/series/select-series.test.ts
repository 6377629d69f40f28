import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawChart, placeChart } from '../../src/charts/index.ts';
import {
  describeFigure,
  drawingKey,
  indicatorView,
  selectSeries,
  toDrawn,
  toSeries,
} from '../../src/series/index.ts';
import type { IndicatorSeries } from '../../src/series/index.ts';
import { formatState, parseState } from '../../src/url/index.ts';
import { reports, revenue, routes } from '../charts/sample.ts';

const whole = toSeries({ reports }, revenue, routes);
const view = (search: string) => parseState(indicatorView, search).state;
const labels = ({ towns }: IndicatorSeries) =>
  towns.flatMap(({ levels, changes }) => [...levels, ...changes].map(({ label }) => label));

test('a status leaves out the towns that state something else, and keeps the silent one', () => {
  const series = selectSeries(whole, view('status=target'));
  expect(series.towns.map(({ town }) => town)).toEqual(['石桥', '柳河', '安口']);
  expect(labels(series)).toEqual(['0.55亿元', '-3%']);
});
test('chosen towns are the only rows', () => {
  const placed = placeChart(selectSeries(whole, view('towns=liuhe~daxu')));
  expect(placed.rows.map(({ report }) => report)).toEqual(['daxu', 'liuhe']);
});
test('growth and amounts can be shown alone', () => {
  const classes = (search: string) =>
    placeChart(selectSeries(whole, view(search))).rows.flatMap(({ marks }) =>
      marks.flatMap(({ words }) => words[0]!.className),
    );
  expect(new Set(classes('kind=change'))).toEqual(new Set(['growth']));
  expect(new Set(classes('kind=amount'))).toEqual(new Set(['label']));
});
test('amounts are written in the magnitude that is asked for, at their marks and in their links', () => {
  const series = selectSeries(whole, view('unit=wan&kind=amount'));
  expect(labels(series)).toEqual(['17800万元', '约4720万元', '5500万元', '14300万元以上', '15000万元以内']);
  expect(series.towns[0]!.levels[0]!.statement).toContain('17800万元');
  expect(describeFigure(series).subtitle).toContain('单位：万元');
});
test('a smaller choice closes its rows up and fills its scale', () => {
  const height = (search: string) => placeChart(selectSeries(whole, view(search))).height;
  expect(height('towns=daxu')).toBeLessThan(height(''));
  const end = (search: string) => {
    const { rows } = placeChart(selectSeries(whole, view(search)));
    return rows.find(({ report }) => report === 'shiqiao')!.marks[0]!.x1;
  };
  expect(end('towns=shiqiao&status=actual')).toBeGreaterThan(end(''));
});
test('rows stand by town’s name where that is asked for', () => {
  const { rows } = placeChart(whole, { sort: 'town' });
  expect(rows.map(({ report }) => report)).toEqual(['daxu', 'liuhe', 'shiqiao']);
});
test('the default state draws what the page was built with, from what a browser is sent', () => {
  const sent = JSON.parse(JSON.stringify(toDrawn(whole))) as IndicatorSeries;
  for (const layout of ['wide', 'narrow'] as const) {
    const { scale, sort, unit: magnitude } = view('');
    const again = placeChart(selectSeries(sent, view('')), { layout, scale, sort, magnitude });
    expect(toHtml(drawChart(again))).toBe(toHtml(drawChart(placeChart(whole, { layout }))));
  }
});
test('a browser is sent nothing of the sentences', () => {
  expect(JSON.stringify(toDrawn(whole))).not.toContain('sentence');
});

const anyView = fc.record({
  towns: fc.uniqueArray(fc.constantFrom('daxu', 'shiqiao', 'liuhe', 'ankou')),
  kind: fc.uniqueArray(fc.constantFrom('amount', 'change')),
  status: fc.uniqueArray(fc.constantFrom('actual', 'expected', 'target')),
  scale: fc.constantFrom('linear' as const, 'log' as const),
  sort: fc.constantFrom('value' as const, 'town' as const),
  unit: fc.constantFrom('auto' as const, 'yi' as const, 'wan' as const, 'one' as const),
  view: fc.constantFrom('chart' as const, 'table' as const),
  highlight: fc.uniqueArray(fc.constantFrom('daxu', 'ankou')),
});
test('every state survives its link, and a selection only takes away', () => {
  fc.assert(
    fc.property(anyView, fc.boolean(), (state, full) => {
      const back = view(formatState(indicatorView, state, { full }));
      expect(back).toEqual(state);
      expect(drawingKey(back)).toBe(drawingKey(state));
      const series = selectSeries(whole, state);
      const ids = new Set(whole.towns.flatMap(({ points }) => points.map(({ record }) => record.id)));
      for (const { record } of series.towns.flatMap(({ points }) => points)) {
        expect(ids.has(record.id)).toBe(true);
        expect(state.status).toContain(record.status);
      }
      expect(() => drawChart(placeChart(series, { scale: state.scale, sort: state.sort }))).not.toThrow();
    }),
  );
});
test('links of the first edition keep opening', () => {
  const { state, ignored } = parseState(
    indicatorView,
    '?sort=town&status=actual~target&view=table&scale=log&pick=ankou~liuhe',
  );
  expect(ignored).toEqual([]);
  expect(state).toMatchObject({ sort: 'town', scale: 'log', view: 'table', highlight: ['ankou', 'liuhe'] });
  expect(state).toMatchObject({ status: ['actual', 'target'], towns: [], unit: 'auto' });
});
