import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLeftover, splitLines } from '../../src/report/lines.ts';

describe('The lines of a text', () => {
  test('are half width, stand where they stood, and have no white space around them', () => {
    expect(splitLines('　一、回顾：\n\n  增收８％。 \r\n')).toEqual([
      { text: '一、回顾:', start: 1, end: 6 },
      { text: '增收8%。', start: 10, end: 15 },
    ]);
  });

  test('leave what a word processor left before a line to a line of its own', () => {
    const source = '[bookmark: _GoBack] 一、回顾';
    const [mark, rest] = splitLines(source);
    expect([mark!.text, rest!.text]).toEqual(['[bookmark: _GoBack]', '一、回顾']);
    expect(source.slice(rest!.start, rest!.end)).toBe('一、回顾');
    expect([isLeftover(mark!), isLeftover(rest!)]).toEqual([true, false]);
  });

  test('law: each has the length of its text, and they do not overlap', () => {
    assert(
      property(string({ unit: 'binary' }), (source) => {
        let at = 0;
        for (const { text, start, end } of splitLines(source)) {
          expect(end - start).toBe(text.length);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });
});
