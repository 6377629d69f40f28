import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowId, toCells, toRows } from '../../src/align/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import type { Block, Section } from '../../src/report/types.ts';
import { parts, topics } from '../../src/report/types.ts';

const section = (
  id: string,
  [start, end]: [number, number],
  [part, topic]: [Section['part'], Section['topic']],
  sections: Section[] = [],
): Section => ({
  id,
  title: id,
  enumerator: null,
  level: 1,
  form: 'run-in',
  start,
  end,
  part,
  topic,
  sections,
});

const paragraph = (id: string, start: number, end: number): Block => ({ kind: 'paragraph', id, start, end });

const lay = (report: Parameters<typeof toCells>[0]) =>
  toCells(report).map((cell) => [rowId(cell), ...cell.pieces.map(({ start, end }) => [start, end])]);

/** Every heading and paragraph, cut into characters; and every character of every cell. */
function charactersOf(report: Parameters<typeof toCells>[0]) {
  const spread = ({ start, end }: { start: number; end: number }) =>
    Array.from({ length: end - start }, (_, i) => start + i);
  return {
    told: report.blocks.filter(({ kind }) => kind === 'heading' || kind === 'paragraph').flatMap(spread),
    laid: toCells(report).flatMap(({ pieces }) => pieces.flatMap(spread)),
  };
}

describe('cells', () => {
  test('a paragraph is cut where a section of another row begins, and the deepest section decides', () => {
    const report = {
      blocks: [paragraph('p1', 0, 30)],
      sections: [
        section(
          's1',
          [0, 30],
          ['review', 'general'],
          [section('s2', [10, 18], ['review', 'economy']), section('s3', [18, 25], ['review', 'rural'])],
        ),
      ],
    };
    expect(lay(report)).toEqual([
      ['review.general', [0, 10], [25, 30]],
      ['review.economy', [10, 18]],
      ['review.rural', [18, 25]],
    ]);
    expect(toCells(report)[0]?.pieces.map(({ within }) => within)).toEqual([null, 's1']);
  });

  test('sections of the same row that follow each other stay in one piece', () => {
    const report = {
      blocks: [paragraph('p1', 0, 20)],
      sections: [section('s1', [0, 9], ['plan', 'urban']), section('s2', [9, 20], ['plan', 'urban'])],
    };
    expect(lay(report)).toEqual([['plan.urban', [0, 20]]]);
  });

  test('what stands before the first section opens the report; titles and blanks are left out', () => {
    const report = {
      blocks: [
        { kind: 'title', id: 'p1', start: 0, end: 5 },
        { kind: 'blank', start: 5, end: 6 },
        paragraph('p2', 6, 10),
      ] satisfies Block[],
      sections: [],
    };
    expect(lay(report)).toEqual([['opening.general', [6, 10]]]);
  });

  test('rows come in the order of parts, then of topics with the general first, each once', () => {
    const cell = (part: Section['part'], topic: Section['topic']) => ({ part, topic, pieces: [] });
    const cells = [
      cell('plan', 'economy'),
      cell('review', 'party'),
      cell('review', 'economy'),
      cell('plan', 'economy'),
    ];
    expect(toRows(cells).map(rowId)).toEqual(['review.economy', 'review.party', 'plan.economy']);
  });

  test('law: no character is lost or repeated', () => {
    const leaf = record({
      at: integer({ min: 0, max: 60 }),
      part: constantFrom(...parts),
      topic: constantFrom(...topics),
    });
    const reports = record({
      edges: uniqueArray(integer({ min: 1, max: 60 }), { maxLength: 8 }),
      leaves: array(leaf, { maxLength: 10 }),
    }).map(({ edges, leaves }) => {
      const ends = [0, ...edges.sort((a, b) => a - b)];
      const blocks = ends.slice(1).map((end, i) => paragraph(`p${i}`, ends[i]!, end));
      const starts = leaves.sort((a, b) => a.at - b.at);
      const sections = starts.map(({ at, part, topic }, i) =>
        section(`s${i}`, [at, starts[i + 1]?.at ?? 61], [part, topic]),
      );
      return { blocks, sections };
    });
    assert(
      property(reports, (report) => {
        const { told, laid } = charactersOf(report);
        expect(laid.sort((a, b) => a - b)).toEqual(told);
      }),
    );
  });

  test('every heading and paragraph of every report stands in exactly one row', () => {
    const { reports } = buildMadeUpCorpus();
    expect(reports.length).toBeGreaterThan(6);
    for (const report of reports) {
      const { told, laid } = charactersOf(report);
      expect(laid.sort((a, b) => a - b)).toEqual(told);
      for (const { pieces } of toCells(report)) {
        const starts = pieces.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }
  });
});
