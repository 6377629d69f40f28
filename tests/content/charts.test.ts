import { describe, expect, test } from 'vitest';
import { drawPicture, formats, placeChart } from '../../src/charts/index.ts';
import { describeFigure, toSeries, toTable } from '../../src/series/index.ts';
import type { PictureFormat, PlacedMark } from '../../src/charts/index.ts';
import { readCorpus } from '../../src/corpus/index.ts';
import { routes } from '../charts/sample.ts';
import { findFalseSigns, findLostInPicture } from '../support/pictures.ts';

const { indicators, reports } = readCorpus();
const records = reports.flatMap((report) => report.records);

describe.each(['wide', 'narrow'] as const)('over the whole corpus, the %s chart', (layout) => {
  test.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    'of %s holds its records and nothing else, where their values say',
    (id, indicator) => {
      const series = toSeries({ reports }, indicator, routes);
      const own = records.filter((record) => record.indicator === id).map((record) => record.id);
      const rows = toTable(series).flatMap((group) => group.rows);
      const inTable = rows.flatMap(({ point, growth }) => [point, ...growth]).map(({ record }) => record.id);
      expect([...inTable].sort()).toEqual([...own].sort());

      const placed = placeChart(series, { layout });
      const marks = placed.rows.flatMap((row) => row.marks);
      const points = series.towns.flatMap((town) => town.points);
      // A number that a report says twice is one mark, which says what both say.
      const shown = new Set(marks.map(({ statement }) => statement));
      expect(points.filter(({ statement }) => !shown.has(statement))).toEqual([]);
      expect(marks.filter((mark) => !own.includes(mark.id))).toEqual([]);

      const valueOf = new Map(points.map((point) => [point.record.id, point.value]));
      const roleOf = new Map(points.map((point) => [point.record.id, point.role]));
      for (const role of ['level'] as const) {
        const measured = marks.filter((mark) => roleOf.get(mark.id) === role && mark.shape !== 'words');
        const sorted = [...measured].sort((a, b) => valueOf.get(a.id)! - valueOf.get(b.id)!);
        const length = (mark: PlacedMark) => mark.x1 - mark.x0;
        for (const [at, mark] of sorted.entries()) {
          expect(mark.x1).toBeLessThanOrEqual(1);
          const before = sorted[at - 1];
          if (!before) continue;
          if (valueOf.get(before.id) === valueOf.get(mark.id))
            expect(length(mark)).toBeCloseTo(length(before));
          else expect(length(mark)).toBeGreaterThan(length(before));
        }
      }
    },
  );
});

test.each(Object.keys(formats) as PictureFormat[])(
  'numbers of %s pictures keep what goes with them, and their words tell the signs that have room',
  (format) => {
    const lost = indicators.flatMap((indicator) => {
      const series = toSeries({ reports }, indicator, routes);
      const words = { ...describeFigure(series), address: '' };
      const picture = drawPicture(series, words, { format });
      return [...findLostInPicture(picture, series).lost, ...findFalseSigns(picture)];
    });
    expect(lost).toEqual([]);
  },
);
