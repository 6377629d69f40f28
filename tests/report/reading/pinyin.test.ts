import { describe, expect, test } from 'vitest';
import { findPinyin } from '../../../src/report/reading/pinyin.ts';

/** The words that are found. */
const find = (source: string) => findPinyin(source).map(({ start, end }) => source.slice(start, end));

describe('Pinyin in brackets', () => {
  test('is a reading with a tone, behind the character that it reads', () => {
    expect(find('經(jīng)濟（jì）平稳')).toEqual(['(jīng)', '（jì）']);
  });

  test.for([
    ['an abbreviation', '项目(PPP)与(O2O)'],
    ['letters that follow no character', '(jīng)济'],
    ['one bare syllable', '网点(wang)'],
  ] as const)('is not %s', ([, source]) => {
    expect(find(source)).toEqual([]);
  });

  test('is bare syllables too, where a text has three or more', () => {
    expect(find('网(wang)点(dian)多(duo)')).toEqual(['(wang)', '(dian)', '(duo)']);
  });
});
