import { readGold } from '../../src/corpus/gold/index.ts';
import type { Measure } from '../../src/corpus/gold/index.ts';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import type { RuleId } from '../../src/diagnostics.ts';
import { scoreCorpus, toRatio } from '../../src/score/index.ts';

/** What the corpus must reach on the annotated reports together; raised when it gets better, never lowered. */
const floors: Record<Measure, number> = {
  recall: 0.99,
  precision: 1,
  value: 1,
  kind: 1,
  bound: 1,
  status: 1,
  period: 1,
  name: 0.98,
  of: 0.96,
  indicatorPrecision: 1,
  indicatorRecall: 0.99,
  headingRecall: 1,
  headingPrecision: 1,
  part: 1,
  topic: 0.99,
};

/**
 * What each rule must find of the annotated defects: about what it does. What only a reader who knows the place can
 * tell (a brand without quotation marks, a firm spelt two ways) keeps some low; none of its marks may be wrong.
 */
const defectFloors: Partial<Record<RuleId, number>> = {
  'web-chrome': 1,
  'duplicate-title': 1,
  artifact: 0.9,
  'mixed-width-punctuation': 1,
  'lost-punctuation': 0.9,
  'lost-quotes': 0.5,
  'lost-character': 0.6,
  misspelling: 0.6,
  'unbalanced-quote': 1,
  'arithmetic-conflict': 1,
  placeholder: 1,
  'year-conflict': 0.9,
  truncated: 1,
  watermark: 1,
};

const { total, reports, defects } = scoreCorpus(buildCorpus().reports, readGold());
const faults = (measure: string) =>
  reports.flatMap(({ id, faults: all }) => all.filter((f) => f.startsWith(measure)).map((f) => `${id} ${f}`));

describe('against the annotations', () => {
  test.each(Object.entries(floors) as [Measure, number][])('%s is at least %d', (measure, floor) => {
    const ratio = toRatio(total[measure]) ?? 0;
    expect(ratio, faults(measure).join('\n')).toBeGreaterThanOrEqual(floor);
  });

  test.each(Object.entries(defectFloors) as [RuleId, number][])('%s finds at least %d', (rule, floor) => {
    const rates = defects[rule];
    expect(rates && toRatio(rates.recall), faults(`missed ${rule}`).join('\n')).toBeGreaterThanOrEqual(floor);
    expect(rates?.precision.right, faults(`spurious ${rule}`).join('\n')).toBe(rates?.precision.of);
  });

  test('no rule marks what nobody annotated', () => {
    expect(Object.keys(defects).sort()).toEqual(Object.keys(defectFloors).sort());
  });
});
