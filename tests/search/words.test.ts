import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/fold.ts';
import { fromWords, toWords } from '../../src/search/words.ts';

describe('words for Pagefind', () => {
  test('every Chinese character, digit and letter is a word', () => {
    expect(toWords('投资5g亿〇々')).toBe('投 资 5 g 亿 〇 々');
  });

  test('a sign is its code point, so that Pagefind keeps it', () => {
    expect(toWords('4+n')).toBe('4 u2b n');
    expect(toWords('é😀㌀')).toBe('ue9 u1f600 u3300');
  });

  test('a letter u is a word like any other', () => {
    expect(fromWords('u 2 b u')).toBe('u2bu');
  });

  test('law: nothing is lost, and every word is one character or a code', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const words = toWords(fold(text));
        expect(fromWords(words)).toBe(fold(text));
        expect(words).toMatch(
          /^$|^(?:[0-9a-z]|\p{Script=Han}|u[0-9a-f]+)(?: (?:[0-9a-z]|\p{Script=Han}|u[0-9a-f]+))*$/u,
        );
      }),
    );
  });
});
