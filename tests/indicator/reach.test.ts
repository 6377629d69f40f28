import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/corpus/lexicons/read-catalogue.ts';
import { indexCatalogue, resolve } from '../../src/indicator/index.ts';
import { read } from '../measure/support.ts';

const catalogue = indexCatalogue(readCatalogue());
/** A unit of each dimension as a report writes it. */
const units: Readonly<Record<string, string>> = { 元: '亿元', 平方米: '亩', 米: '公里' };

/** The indicator of the first number of a sentence. */
function resolveIn(sentence: string): string | null {
  const quantity = read(sentence).quantities[0];
  const found = quantity && resolve(quantity, catalogue);
  return found && 'indicator' in found ? found.indicator : null;
}

describe.each(catalogue.indicators.map((one) => [one.id, one] as const))('%s', (id, indicator) => {
  const unit = indicator.dimension === null ? '' : (units[indicator.dimension] ?? indicator.dimension);
  const amount = indicator.dimension === null ? '4.3' : '123';

  test('is reached by its label and by every synonym in a sentence', () => {
    const sentences = (wording: string) => [
      `全镇${wording}达到${amount}${unit}。`,
      `全年完成${wording}${amount}${unit}。`,
      `全年完成${amount}${unit}${wording}。`,
    ];
    const lost = [indicator.label, ...indicator.synonyms].filter(
      (wording) => !sentences(wording).map(resolveIn).includes(id),
    );
    expect(lost).toEqual([]);
  });

  test('is not reached where the clause says what does not count', () => {
    const found = indicator.excludes.filter(
      (phrase) => resolveIn(`${phrase}${indicator.label}${amount}${unit}。`) === id,
    );
    expect(found).toEqual([]);
  });

  test('tells a reader what is measured and what to know before comparing', () => {
    expect(indicator.definition).toMatch(/。$/);
    expect(indicator.caution).toMatch(/。$/);
    expect(indicator.labelEn).toMatch(/^[A-Z][\x20-\x7e]+$/);
  });
});
