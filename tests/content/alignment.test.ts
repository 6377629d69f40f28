import { describe, expect, test } from 'vitest';
import { alignReports } from '../../src/align/index.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import { readPairs, scoreAlignment, toRatio } from '../../src/score/index.ts';

const { reports } = buildCorpus();
const alignment = alignReports(reports);

describe('the alignment of the reports', () => {
  test.for(readPairs())('agrees with the pairs that a reader wrote down: $use', (pairs) => {
    const score = scoreAlignment(reports, alignment, pairs);
    expect(score.pairs.of).toBeGreaterThanOrEqual(40);
    expect(toRatio(score.pairs), score.faults.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(1 - toRatio(score.lines)!, score.faults.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('the two sets of pairs share no report', () => {
    const [chosen, held] = readPairs().map(
      ({ pairs }) => new Set(pairs.flatMap(({ sections }) => sections.map(([report]) => report))),
    );
    expect([...chosen!].filter((id) => held!.has(id))).toEqual([]);
  });
});
