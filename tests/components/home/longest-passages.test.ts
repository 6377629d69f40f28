import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { longestPassages } from '../../../src/components/home/longest-passages.ts';

const toPassage = (text: string) => ({ id: text, text, display: text, occurrences: [] });
const pick = (texts: readonly string[], count: number) =>
  longestPassages({ passages: texts.map(toPassage) }, count).map(({ text }) => text);

test('gives the longest first and none that stands in one already given', () => {
  expect(pick(['一二三四', '一二三四五六', '甲乙丙丁戊', '五六'], 3)).toEqual(['一二三四五六', '甲乙丙丁戊']);
});

test('looks on where most of the longest stand in one', () => {
  const long = '一二三四五六七八九十'.repeat(9);
  const inner = Array.from({ length: 70 }, (_, at) => long.slice(at));
  expect(pick([...inner, '甲乙'], 2)).toEqual([long, '甲乙']);
});

test('law: is what one finds who sorts them all', () => {
  const text = string({ unit: constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 6 });
  assert(
    property(array(text, { maxLength: 80 }), integer({ min: 1, max: 4 }), (texts, count) => {
      const longest: string[] = [];
      for (const one of texts.toSorted((a, b) => b.length - a.length))
        if (longest.length < count && !longest.some((other) => other.includes(one))) longest.push(one);
      expect(pick(texts, count)).toEqual(longest);
    }),
  );
});
