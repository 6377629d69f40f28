import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/verify/index.ts';
import { findNearest } from '../../src/verify/nearest.ts';

const text = '全镇新修道路十二公里。新建文化广场三处，群众有了好去处。';
const report = {
  id: 'a',
  town: '青石',
  townFull: '青石镇',
  county: '',
  city: '',
  year: 2030,
  text,
  records: [],
};
const library = createLibrary([report]);
const wordsOf = (words: string) => {
  const place = findNearest(words, library);
  return place && text.slice(place.start, place.end);
};

describe('The nearest sentence', () => {
  test('is the one that shares most pairs of characters', () => {
    expect(wordsOf('新建了文化广场四处，群众有好去处')).toBe('新建文化广场三处，群众有了好去处。');
  });

  test('is none where no sentence shares half of them', () => {
    expect(wordsOf('扎实推进乡村振兴各项工作')).toBeNull();
  });
});
