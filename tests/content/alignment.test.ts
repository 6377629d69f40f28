import { readPairs } from '../../src/corpus/gold/index.ts';
import { describe, expect, test } from 'vitest';
import { alignReports } from '../../src/align/index.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import { scoreAlignment, toRatio } from '../../src/score/index.ts';

const gold = readPairs();
const named = new Set(
  gold.flatMap(({ pairs }) => pairs.flatMap(({ sections }) => sections.map(([report]) => report))),
);
// Reports that nobody annotated would move the lines of those that somebody did
const reports = buildCorpus().reports.filter(({ meta }) => named.has(meta.id));
const alignment = alignReports(reports);

describe('the alignment of the annotated reports', () => {
  test.for(gold)('agrees with the pairs that a reader wrote down: $use', (pairs) => {
    const score = scoreAlignment(reports, alignment, pairs);
    expect(score.pairs.of).toBeGreaterThanOrEqual(40);
    expect(toRatio(score.pairs), score.faults.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(1 - toRatio(score.lines)!, score.faults.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('the two sets of pairs share no report', () => {
    const [chosen, held] = gold.map(
      ({ pairs }) => new Set(pairs.flatMap(({ sections }) => sections.map(([report]) => report))),
    );
    expect([...chosen!].filter((id) => held!.has(id))).toEqual([]);
  });
});
