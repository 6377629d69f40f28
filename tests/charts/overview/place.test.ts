import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullSide, placeOverview, toOverview } from '../../../src/charts/index.ts';
import type { OverviewTown } from '../../../src/charts/index.ts';
import { topics } from '../../../src/report/index.ts';
import { buildMadeUpCorpus } from '../../support/made-up-corpus.ts';

const towns: OverviewTown[] = [
  {
    id: 'daxu',
    townFull: '大墟镇',
    cells: [
      { topic: 'economy', characters: 1000, numbers: 20 },
      { topic: 'rural', characters: 250, numbers: 1 },
    ],
  },
  {
    id: 'ankou',
    townFull: '安口镇',
    cells: [
      { topic: 'economy', characters: 500, numbers: 20 },
      { topic: 'rural', characters: 0, numbers: 0 },
    ],
  },
];

describe('the map of a comparison', () => {
  test('gives a square the area of its value, and none where a town is silent', () => {
    const [full, quarter, half, none] = placeOverview(towns, 'characters').flatMap(({ squares }) => squares);
    expect(full).toMatchObject({ side: fullSide, label: '1000' });
    expect(quarter!.side / full!.side).toBeCloseTo(0.5);
    expect((half!.side / full!.side) ** 2).toBeCloseTo(0.5, 1);
    expect(none).toEqual({ topic: 'rural', side: 0, label: undefined });
    const dense = placeOverview(towns, 'numbers').flatMap(({ squares }) => squares);
    expect(dense.map(({ label }) => label)).toEqual(['20', '4', '40', undefined]);
  });

  test('counts every character of headings and paragraphs and every number once', () => {
    const { reports } = buildMadeUpCorpus();
    const all = toOverview(reports, topics);
    reports.forEach((report, index) => {
      const told = report.blocks
        .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
        .reduce((sum, { start, end }) => sum + end - start, 0);
      const { cells } = all[index]!;
      expect(cells.reduce((sum, { characters }) => sum + characters, 0)).toBe(told);
      expect(cells.reduce((sum, { numbers }) => sum + numbers, 0)).toBe(report.records.length);
    });
  });

  test('law: what is written on is seen, no square is larger than a cell, and a larger value has no smaller one', () => {
    const cell = fc.record({
      topic: fc.constant('rural' as const),
      characters: fc.nat(5000),
      numbers: fc.nat(90),
    });
    const given = fc.array(cell, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(given, (cells) => {
        const [row] = placeOverview([{ id: 'a', townFull: '甲镇', cells }], 'characters');
        row!.squares.forEach(({ side }, at) => {
          expect(side > 0).toBe(cells[at]!.characters > 0);
          expect(side).toBeLessThanOrEqual(fullSide);
          for (const [to, other] of row!.squares.entries())
            if (cells[to]!.characters <= cells[at]!.characters) expect(other.side).toBeLessThanOrEqual(side);
        });
      }),
    );
  });
});
