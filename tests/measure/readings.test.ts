import { readSentences } from '../../src/corpus/gold/index.ts';
import type { AnnotatedSentence } from '../../src/corpus/gold/index.ts';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/corpus/lexicons/read-catalogue.ts';
import { indexCatalogue, resolve } from '../../src/indicator/index.ts';
import { expectedOf, readAnnotated } from '../../src/score/sentences.ts';

const catalogue = indexCatalogue(readCatalogue());
const load = (name: string) => readSentences(`tests/fixtures/measure/${name}.yaml`);

/** What the program reads, with those fields only that the rows speak of. */
function actual(sentence: AnnotatedSentence) {
  const quantities = readAnnotated(sentence);
  const rows = expectedOf(sentence);
  return quantities.map((quantity, at) => {
    const { quote, value, unit, kind, bound, status, period, name } = quantity;
    const resolution = resolve(quantity, catalogue);
    return {
      ...{ quote, value, unit, kind, bound, status, period },
      of: quantity.of === null ? null : (quantities[quantity.of]?.quote ?? null),
      ...(rows[at]?.name === undefined ? {} : { name }),
      ...(rows[at]?.indicator === undefined
        ? {}
        : { indicator: 'indicator' in resolution ? resolution.indicator : null }),
    };
  });
}

describe.each(Object.entries(load('readings')))('%s', (_, sentences) => {
  test.each(sentences)('$text', (sentence) => {
    expect(actual(sentence)).toEqual(expectedOf(sentence));
  });
});

test('of the sentences kept apart nine in ten are wholly right', () => {
  const all = Object.values(load('held-out')).flat();
  const right = all.filter(
    (sentence) => JSON.stringify(actual(sentence)) === JSON.stringify(expectedOf(sentence)),
  );
  expect(right.length / all.length).toBeGreaterThanOrEqual(0.9);
});
