import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClause } from '../../src/indicator/clause.ts';
import { indexCatalogue, resolve } from '../../src/indicator/index.ts';
import { readCatalogue } from '../../src/corpus/lexicons/read-catalogue.ts';
import { read } from '../measure/support.ts';

/** The clause of the first number of a sentence. */
const clause = (sentence: string) => {
  const [quantity] = read(sentence).quantities;
  return quantity && findClause(quantity);
};

test('a clause goes from mark to mark, in either width', () => {
  expect(clause('全镇发展，税收收入完成3亿元左右；投资')).toMatchObject({
    lead: '全镇发展，税收收入完成',
    before: '税收收入完成',
    after: '左右',
    group: 0,
  });
});

test('what stands behind the last semicolon is a group of its own', () => {
  const found = clause('某公司投产;全镇税收3亿元。');
  expect(found?.lead.slice(found.group)).toBe('全镇税收');
});

describe('a sentence without an end', () => {
  const catalogue = indexCatalogue(readCatalogue());

  test('is looked at no farther than near its number, however long it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (length) => {
        const found = clause(`${'分'.repeat(length)}税收3亿元${'分'.repeat(length)}`);
        expect(found?.lead.length).toBeLessThanOrEqual(400);
        expect(found?.after.length).toBeLessThanOrEqual(400);
      }),
      { numRuns: 20 },
    );
  });

  test('gives a number the same answer behind ten words as behind ten thousand', () => {
    const answers = [100, 20_000].map((times) => {
      const quantity = read(`${'分别'.repeat(times)},全镇税收收入3亿元。`).quantities.at(-1);
      return quantity && resolve(quantity, catalogue);
    });
    expect(answers[0]).toEqual({ indicator: 'tax-revenue', scope: null });
    expect(answers[1]).toEqual(answers[0]);
  });
});
