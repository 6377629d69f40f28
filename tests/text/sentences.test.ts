import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestSentence, sentenceAt, splitSentences, stopsAndSemicolons } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('sentences end at full stops and line breaks, a closing quote included; not at semicolons', () => {
  expect(split('一句。“两句!”三句;还是三句?\n 四句')).toEqual([
    '一句。',
    '“两句!”',
    '三句;还是三句?',
    '四句',
  ]);
});

test('law: sentences are sorted and disjoint, and lose nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '。', '!', '”', ' ', '\n', ';') }), (text) => {
      const spans = splitSentences(text);
      for (const [at, { start }] of spans.entries())
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('with semicolons as stops, the clauses of a list stand alone', () => {
  const text = '其中甲村1个；乙村2个。共3个';
  expect(splitSentences(text, stopsAndSemicolons).map(({ start, end }) => text.slice(start, end))).toEqual([
    '其中甲村1个；',
    '乙村2个。',
    '共3个',
  ]);
});

test('the sentence at a place holds it, or is the last that begins before it', () => {
  const text = ' 一句。  二句！';
  const at = (offset: number) => {
    const { start, end } = sentenceAt(text, offset);
    return text.slice(start, end);
  };
  expect([0, 2, 3].map(at)).toEqual(['一句。', '一句。', '一句。']);
  expect([4, 7, 99].map(at)).toEqual(['二句！', '二句！', '二句！']);
  expect(sentenceAt('', 0)).toEqual({ start: 0, end: 0 });
});

test('what runs on without a stop is cut, behind its last clause that fits, never within a character', () => {
  const clause = `${'甲'.repeat(98)}，`;
  expect(split(clause.repeat(20)).map(({ length }) => length)).toEqual([792, 792, 396]);
  expect(split('𠀀'.repeat(401)).map(({ length }) => length)).toEqual([800, 2]);
  expect(split(`甲${'𠀀'.repeat(401)}`).map(({ length }) => length)).toEqual([799, 4]);
});

test('law: no sentence is longer than the longest', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('甲'.repeat(300), '1,', '。', '𠀀', '，', ' ')), (pieces) => {
      const spans = splitSentences(pieces.join(''));
      for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(longestSentence);
    }),
  );
});
