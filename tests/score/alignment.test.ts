import type { GoldPair, GoldPairs } from '../../src/corpus/gold/index.ts';
import { describe, expect, test } from 'vitest';
import type { ComparisonLine } from '../../src/align/index.ts';
import type { ReportDocument } from '../../src/corpus/types.ts';
import type { Section } from '../../src/report/types.ts';
import { scoreAlignment } from '../../src/score/index.ts';

const section = (id: string, title: string, sections: Section[] = []) =>
  ({ id, title, part: 'plan', topic: 'rural', start: 0, end: 9, sections }) as unknown as Section;
const report = (id: string, sections: Section[]) =>
  ({ meta: { id }, source: '', sections }) as unknown as ReportDocument;
const pair = (a: string, b: string): GoldPair => ({
  part: 'plan',
  sections: [
    ['a', a],
    ['b', b],
  ],
});
const two = [
  report('a', [section('s1', '种粮', [section('s2', '修渠')])]),
  report('b', [section('s1', '产粮'), section('s2', '养牛')]),
];
const place = (a: [ComparisonLine, ComparisonLine], b: [ComparisonLine, ComparisonLine]) =>
  new Map([
    ['a', new Map([...a.entries()].map(([at, line]) => [`s${at + 1}`, line]))],
    ['b', new Map([...b.entries()].map(([at, line]) => [`s${at + 1}`, line]))],
  ]);
const line = (id: number, up: number | null = null): ComparisonLine => ({ id, up });
const gold: GoldPairs = { use: 'held-out', pairs: [pair('种粮', '产粮')], also: [pair('修渠', '养牛')] };

describe('the score of an alignment', () => {
  test('counts pairs on one line, and lines that no reader would have made', () => {
    expect(scoreAlignment(two, place([line(1), line(2)], [line(1), line(2)]), gold)).toEqual({
      reports: ['a', 'b'],
      pairs: { right: 1, of: 1 },
      lines: { right: 2, of: 2 },
      faults: [],
    });
    const crossed = scoreAlignment(two, place([line(1), line(2)], [line(2), line(1)]), gold);
    expect(crossed).toMatchObject({ pairs: { right: 0, of: 1 }, lines: { right: 0, of: 2 } });
    expect(crossed.faults).toEqual(['apart: a s1, b s1', 'wrong line: a s1, b s2', 'wrong line: a s2, b s1']);
  });

  test('a line that only one report has goes back to its outer one', () => {
    const score = scoreAlignment(two, place([line(1), line(3, 1)], [line(1), line(2)]), gold);
    expect(score.lines).toEqual({ right: 1, of: 1 });
  });

  test('words that name no section, or pairs of a report that is not there', () => {
    const alignment = place([line(1), line(2)], [line(1), line(2)]);
    const wrong = { ...gold, pairs: [pair('养鱼', '产粮')] };
    expect(() => scoreAlignment(two, alignment, wrong)).toThrow('0 sections of a in plan: 养鱼');
    expect(scoreAlignment(two.slice(1), alignment, gold).pairs.of).toBe(0);
  });
});
