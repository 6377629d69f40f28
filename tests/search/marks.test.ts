import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/fold.ts';
import { restore, toMarks } from '../../src/search/marks.ts';

describe('marks', () => {
  test('they hold what folding took away', () => {
    expect(toMarks('坚决，守住')).toBe('[2,"，"]');
    expect(toMarks('乡村振兴')).toBe('[]');
    expect(toMarks('“４５㎡”')).toBe('["“",-1,"４",-1,"５",-2,"㎡","”"]');
  });

  test('they give the text back', () => {
    expect(restore('坚决守住', '[2,"，"]')).toBe('坚决，守住');
  });

  test('law: any text comes back from its folding and its marks', () => {
    const wild = oneof(
      string({ unit: 'binary' }),
      string({ unit: 'grapheme' }),
      array(constantFrom('镇', '，', ' ', 'Ａ', 'é', 'e', '\u0301', '㎡', '½', 'ﾊ', 'ﾟ', '\ud800', '7')).map(
        (units) => units.join(''),
      ),
    );
    assert(
      property(wild, (text) => {
        expect(restore(fold(text), toMarks(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
