import { describe, expect, test } from 'vitest';
import { gather } from '../../src/align/gather.ts';
import { alignReports } from '../../src/align/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';

/** Gathers sections `report * 10 + matter`; those on one matter are alike by 0.9, others by 0.1. Report 0 and 1 found. */
function gatherMatters(members: readonly number[], seen: number[] = []): number[][] {
  const joined: number[] = [];
  const reportOf = (member: number) => String(Math.floor(member / 10));
  return gather(members, {
    threshold: 0.5,
    clash: (a, b) => reportOf(a) === reportOf(b),
    reportOf,
    isFounder: (report) => Number(report) < 2,
    likenessOf: (member, joins) => {
      const likes = Float64Array.from(joined, (other) => (other % 10 === member % 10 ? 0.9 : 0.1));
      seen.push(joined.length);
      if (joins) joined.push(member);
      return likes;
    },
  });
}

describe('sections of more reports than found lines', () => {
  test('are laid on the lines that are like them, one of each report to a line', () => {
    expect(gatherMatters([1, 2, 11, 12, 21, 22, 31])).toEqual([
      [1, 11, 21, 31],
      [2, 12, 22],
    ]);
    expect(gatherMatters([1, 11, 31, 31])).toEqual([[1, 11, 31], [31]]);
  });

  test('stand alone where no line is like them', () => {
    expect(gatherMatters([1, 11, 25])).toEqual([[1, 11], [25]]);
  });

  test('are compared with the founders alone, however many reports there are', () => {
    const seen: number[] = [];
    gatherMatters(
      Array.from({ length: 50 }, (_, report) => report * 10 + 1),
      seen,
    );
    expect(Math.max(...seen)).toBe(2);
  });
});

test('a report that is there thirty times stands on the same lines each time', () => {
  const { reports } = buildMadeUpCorpus();
  const copies = Array.from({ length: 30 }, (_, at) => ({
    ...reports[0]!,
    meta: { ...reports[0]!.meta, id: `copy-${at}` },
  }));
  const alignment = alignReports([...reports, ...copies]);
  const linesOf = (id: string) => [...alignment.get(id)!].map(([section, { id: line }]) => [section, line]);
  expect(linesOf('copy-29')).toEqual(linesOf('copy-0'));
});
