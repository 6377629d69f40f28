import { describe, expect, test } from 'vitest';
import { findIndicator } from '../../../src/client/search/hint.ts';
import { findSuggestions } from '../../../src/client/search/suggest.ts';
import { toSimplified } from '../../../src/client/search/traditional.ts';
import type { Terms } from '../../../src/client/search/suggest.ts';

const terms: Terms = {
  indicators: [
    ['fiscal-revenue', '一般公共预算收入', ['公共预算财政收入', '公共财政预算收入'], 6],
    ['tax', '税收收入', ['税收'], 1],
  ],
  headings: [
    ['财政收入稳步增长', 1],
    ['推进乡村振兴', 4],
    ['乡村振兴', 9],
    ['乡村治理', 2],
  ],
};

describe('suggestions', () => {
  const texts = (typed: string) => findSuggestions(terms, typed).map(({ text }) => text);

  test('begin with what is typed before they hold it, the frequent before the rare', () => {
    expect(texts('乡村')).toEqual(['乡村振兴', '乡村治理', '推进乡村振兴']);
  });

  test('say what they are and how often they are written', () => {
    expect(findSuggestions(terms, '一般公共')).toEqual([{ text: '一般公共预算收入', note: '指标 · 6 处' }]);
  });

  test('find an indicator by a synonym, and offer nothing for nothing', () => {
    expect(texts('公共财政')).toEqual(['一般公共预算收入']);
    expect(texts('，')).toEqual([]);
    expect(texts('.*')).toEqual([]);
  });
});

describe('aliases', () => {
  test('a synonym names its indicator, whatever signs stand in it', () => {
    expect(findIndicator(terms.indicators, '公共预算、财政收入')).toEqual({
      id: 'fiscal-revenue',
      label: '一般公共预算收入',
    });
    expect(findIndicator(terms.indicators, '财政收入')).toBeNull();
  });
});

describe('traditional characters', () => {
  test('are simplified one by one; others stay', () => {
    expect(toSimplified('鄉村振興，扫黑除恶 A')).toBe('乡村振兴，扫黑除恶 A');
    expect(toSimplified('\ud800𠮷')).toBe('\ud800𠮷');
  });
});
