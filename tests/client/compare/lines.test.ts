import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignReports, rowId, toCells } from '../../../src/align/index.ts';
import { arrangeLines } from '../../../src/client/compare/lines.ts';
import type { LineStretch } from '../../../src/client/compare/lines.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';

const at = (line: number, up: number | null = null): LineStretch => ({ line, up });

describe('the lines of a row', () => {
  test('follow the first column, and put beside it what the others say on the same matter', () => {
    expect(
      arrangeLines([
        [at(1), at(2), at(3)],
        [at(3), at(1)],
      ]),
    ).toEqual([
      [[0], [1]],
      [[1], []],
      [[2], [0]],
    ]);
  });

  test('what only one column has goes back to its outer section, or follows what it follows there', () => {
    expect(
      arrangeLines([
        [at(1), at(4, 1)],
        [at(1), at(7)],
      ]),
    ).toEqual([
      [[0, 1], [0]],
      [[], [1]],
    ]);
    expect(arrangeLines([[at(1), at(4, 1)], [at(4, 1)]])).toEqual([
      [[0], []],
      [[1], [0]],
    ]);
  });

  test('a bare heading and what it leads to share a line where no other column has either', () => {
    expect(arrangeLines([[at(2, 3), at(3, 2)], [at(5)]])).toEqual([
      [[], [0]],
      [[0, 1], []],
    ]);
    expect(arrangeLines([[at(2, 3), at(3, 2)], [at(3)]])).toEqual([[[0, 1], [0]]]);
  });

  test('what goes back to its outer section does not draw what follows it before what it followed', () => {
    expect(
      arrangeLines([
        [at(1), at(2), at(3, 1), at(4)],
        [at(1), at(2)],
      ]),
    ).toEqual([
      [[0, 2], [0]],
      [[1], [1]],
      [[3], []],
    ]);
  });

  test('law: every stretch stands on exactly one line, and lines begin as the first column goes on', () => {
    const stretch = record({ line: integer({ min: 1, max: 9 }), up: integer({ min: 0, max: 9 }) }).map(
      ({ line, up }) => at(line, up > 0 && up !== line ? up : null),
    );
    assert(
      property(array(array(stretch, { maxLength: 12 }), { minLength: 1, maxLength: 7 }), (columns) => {
        const lines = arrangeLines(columns);
        columns.forEach((column, index) => {
          expect(lines.flatMap((line) => line[index]!).sort((a, b) => a - b)).toEqual([...column.keys()]);
        });
        expect(lines.every((line) => line.some((places) => places.length > 0))).toBe(true);
        const begins = lines.flatMap(([first]) => first!.slice(0, 1));
        expect(begins).toEqual(begins.toSorted((a, b) => a - b));
      }),
    );
  });

  test('every heading and paragraph of any two reports, and of all, stands in exactly one row and line', () => {
    const { reports } = buildMadeUpCorpus();
    const alignment = alignReports(reports);
    const columns = reports.map((report) => ({
      report,
      cells: toCells(report, alignment.get(report.meta.id)),
    }));
    const pairs = columns.flatMap((a, index) => columns.slice(index + 1).map((b) => [a, b]));
    for (const chosen of [...pairs, columns, columns.toReversed()]) {
      const rows = new Set(chosen.flatMap(({ cells }) => cells.map(rowId)));
      const laid = chosen.map((): [number, number][] => []);
      for (const row of rows) {
        const pieces = chosen.map(({ cells }) => cells.find((cell) => rowId(cell) === row)?.pieces ?? []);
        const lines = arrangeLines(pieces.map((all) => all.map(({ line }) => at(line.id, line.up))));
        for (const line of lines)
          line.forEach((places, index) => {
            const found = places.map((place) => pieces[index]![place]!);
            laid[index]!.push(...found.map(({ start, end }): [number, number] => [start, end]));
          });
      }
      chosen.forEach(({ report }, index) => {
        const spans = laid[index]!.sort(([a], [b]) => a - b);
        const text = spans.map(([start, end]) => report.source.slice(start, end)).join('');
        const told = report.blocks
          .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
          .map(({ start, end }) => report.source.slice(start, end));
        expect(text).toBe(told.join(''));
      });
    }
  });
});
