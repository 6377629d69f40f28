import { describe, expect, test } from 'vitest';
import { fitChart } from '../../../src/charts/picture/fit-chart.ts';
import { toSeries } from '../../../src/series/index.ts';
import { record, report, revenue, routes } from '../sample.ts';

/** A series of so many towns, each with one figure, the last the highest. */
const make = (count: number) =>
  toSeries(
    {
      reports: Array.from({ length: count }, (_, at) =>
        report(`t${at}`, `镇${at}`, [record(`t${at}-q1`, { baseValue: (at + 1) * 1e8 })]),
      ),
    },
    revenue,
    routes,
  );
const frame = { width: 1200, height: 600 };
const rowsOf = ({ placed }: ReturnType<typeof fitChart>) => JSON.stringify(placed);

describe('A chart that has to fit a picture', () => {
  test('shows all of few towns, in the largest type that has room', () => {
    const [two, six] = [fitChart(make(2), frame), fitChart(make(6), frame)];
    expect([two.hidden, six.hidden]).toEqual(Array(2).fill({ towns: 0, numbers: 0 }));
    expect(two.placed.size).toBeGreaterThan(six.placed.size);
  });

  test('never stands higher than its frame', () => {
    for (const count of [1, 5, 20, 60]) {
      const { placed } = fitChart(make(count), frame);
      expect(placed.height * placed.size).toBeLessThanOrEqual(frame.height);
    }
  });

  test('sets its rows further apart where the frame is higher', () => {
    const stepOf = (height: number) => {
      const [one, two] = fitChart(make(6), { width: 1200, height }).placed.rows;
      return two!.y - one!.y;
    };
    expect(stepOf(1100)).toBeGreaterThan(stepOf(900));
  });

  test('leaves out towns where there are too many, and counts them', () => {
    const fitted = fitChart(make(60), frame);
    expect(fitted.hidden.towns).toBe(60 - fitted.drawn.towns.length);
    expect(fitted.hidden.towns).toBeGreaterThan(0);
    expect(rowsOf(fitted)).toContain('镇59');
    expect(rowsOf(fitted)).not.toContain('"镇0"');
  });

  test('keeps those that are picked before the first of the order', () => {
    const fitted = fitChart(make(60), frame, {}, ['t0']);
    expect(rowsOf(fitted)).toContain('"镇0"');
    expect(fitted.hidden).toEqual(fitChart(make(60), frame).hidden);
  });
});
