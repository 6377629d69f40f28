import { readSentences } from '../../src/corpus/gold/index.ts';
import type { Measure } from '../../src/corpus/gold/index.ts';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/corpus/lexicons/read-catalogue.ts';
import { indexCatalogue, resolve, thingOf } from '../../src/indicator/index.ts';
import { likeness } from '../../src/score/likeness.ts';
import { scoreSections } from '../../src/score/sections.ts';
import { expectedOf, readAnnotated } from '../../src/score/sentences.ts';
import { emptyScore, sumScores, toRatio } from '../../src/score/tally.ts';
import { readBeginnings } from '../support/beginnings.ts';
import { parse } from '../support/parse.ts';

const catalogue = indexCatalogue(readCatalogue());
const score = emptyScore();
const add = (measure: Measure, right: boolean) => {
  score[measure].of += 1;
  if (right) score[measure].right += 1;
};
let anchored = 0;
for (const sentence of Object.values(readSentences('content/gold/unseen/sentences.yaml')).flat()) {
  const found = readAnnotated(sentence);
  const used = new Set<number>();
  const indicatorOf = (at: number | null | undefined) => {
    const quantity = at === null || at === undefined ? undefined : found[at];
    return quantity && resolve(quantity, catalogue);
  };
  for (const row of expectedOf(sentence)) {
    const at = found.findIndex(({ quote }, index) => quote === row.quote && !used.has(index));
    const one = found[at];
    add('recall', one !== undefined);
    if (!one) continue;
    used.add(at);
    add('value', one.value === row.value && one.unit === row.unit);
    for (const field of ['kind', 'bound', 'status', 'period'] as const) add(field, one[field] === row[field]);
    add('name', likeness(one.name, row.name ?? '') >= 0.5);
    if (row.kind === 'change' || row.kind === 'share')
      add('of', (one.of === null ? null : found[one.of]?.quote) === row.of);
    const whole = indicatorOf(one.of);
    const own = indicatorOf(at);
    const isPart = whole !== undefined && 'missing' in whole && whole.missing === 'subset';
    const got = !isPart && own && 'indicator' in own ? own.indicator : null;
    if (row.indicator) add('indicatorRecall', got === row.indicator);
    if (got !== null) add('indicatorPrecision', got === row.indicator);
    if (got !== null || thingOf(one) !== null) anchored += 1;
  }
  for (const at of found.keys()) add('precision', used.has(at));
}

describe('made-up sentences that rules were mended on', () => {
  test.each([
    ['recall', 0.99],
    ['precision', 0.99],
    ['value', 0.99],
    ['kind', 0.98],
    ['bound', 0.98],
    ['status', 0.98],
    ['period', 0.98],
    ['name', 0.97],
    ['of', 0.97],
    ['indicatorPrecision', 0.97],
    ['indicatorRecall', 0.95],
  ] as const)('%s is at least %d', (measure, least) => {
    expect(toRatio(score[measure])).toBeGreaterThanOrEqual(least);
  });

  test('seven in ten have an indicator or a thing, by which two towns compare', () => {
    expect(anchored / score.value.of).toBeGreaterThanOrEqual(0.7);
  });
});

describe('made-up beginnings, damaged ones among them', () => {
  const total = sumScores(
    readBeginnings().map(({ text, headings }) => scoreSections(parse(text).sections, headings).score),
  );
  test.each([
    ['headingRecall', 0.97],
    ['headingPrecision', 0.98],
    ['part', 0.98],
    ['topic', 0.93],
  ] as const)('%s is at least %d', (measure, least) => {
    expect(toRatio(total[measure])).toBeGreaterThanOrEqual(least);
  });
});
