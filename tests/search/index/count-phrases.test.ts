import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { countPhrases } from '../../../src/search/index/count-phrases.ts';

test('law: phrases are counted as a split counts them', () => {
  const text = string({ unit: constantFrom('镇', '村', '镇镇', '\n'), maxLength: 40 });
  const phrases = array(string({ unit: constantFrom('镇', '村'), minLength: 1, maxLength: 4 }));
  assert(
    property(array(text), phrases, (texts, all) => {
      expect(countPhrases(texts, all)).toEqual(
        all.map((phrase) => texts.reduce((sum, own) => sum + own.split(phrase).length - 1, 0)),
      );
    }),
  );
  expect(countPhrases(['镇'], [''])).toEqual([0]);
});
