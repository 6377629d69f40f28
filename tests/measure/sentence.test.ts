import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/measure/sentence.ts';

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
