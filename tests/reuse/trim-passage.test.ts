import { assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trimPassage } from '../../src/reuse/index.ts';
import type { Passage } from '../../src/reuse/index.ts';
import { fold } from '../../src/text/fold.ts';

/** A passage that stands in each of some paragraphs, and how a paragraph is read. */
function shared(
  words: string,
  paragraphs: string[],
): [Passage, (place: { report: string }) => { text: string; start: number }] {
  const occurrences = paragraphs.map((text, at) => ({
    report: `r${at}`,
    paragraph: 'p5',
    start: 5 + text.indexOf(words),
    end: 5 + text.indexOf(words) + words.length,
  }));
  const passage = { id: 'w1', text: fold(words), display: words, occurrences };
  return [passage, ({ report }) => ({ text: paragraphs[Number(report.slice(1))]!, start: 5 })];
}

const year = '极不平凡的一年，面对复杂严峻的外部环境和艰巨任务';
const other = '这是难忘的一年,面对复杂严峻的外部环境和新的挑战';

describe('a passage cut back to whole words', () => {
  test('begins and ends with a word, and with none that only joins', () => {
    const words = '的一年，面对复杂严峻的外部环境和';
    const [passage, read] = shared(words, [year, year.replace('极', '最')]);
    expect(trimPassage(passage, read)).toMatchObject({
      id: 'w1',
      text: '面对复杂严峻的外部环境',
      display: '面对复杂严峻的外部环境',
    });
  });

  test('keeps no stub of a clause that begins before it or goes on behind it', () => {
    const trim = (words: string, paragraph: string) =>
      trimPassage(...shared(words, [paragraph, `又${paragraph}`]))?.display;
    const said = '全会精神，坚持稳中求进工作总基调，努力完成目标';
    expect(trim('精神，坚持稳中求进工作总基调，努力', said)).toBe('坚持稳中求进工作总基调');
    expect(trim('坚持稳中求进工作总基调，努力完成目标', said)).toBe('坚持稳中求进工作总基调，努力完成目标');
    expect(trim('稳中求进，坚持新发展理念', `我们坚持。稳中求进，坚持新发展理念。`)).toBe(
      '稳中求进，坚持新发展理念',
    );
  });

  test('has its own places, however each of them is typed', () => {
    const [passage] = shared('的一年，面对复杂严峻的外部环境和', [year]);
    const places = [...passage.occurrences, { report: 'r1', paragraph: 'p5', start: 5 + 4, end: 5 + 20 }];
    const texts = [year, other];
    const trimmed = trimPassage({ ...passage, occurrences: places }, ({ report }) => ({
      text: texts[Number(report.slice(1))]!,
      start: 5,
    }))!;
    for (const { report, start, end } of trimmed.occurrences)
      expect(fold(texts[Number(report.slice(1))]!.slice(start - 5, end - 5))).toBe(trimmed.text);
  });

  test('goes where fewer than eight characters are left', () => {
    const [passage, read] = shared('的外部环境和艰巨任', [year]);
    expect(trimPassage(passage, read)).toBeNull();
  });

  test('law: what is left stands within what was there, and is cut no further', () => {
    assert(
      property(tuple(integer({ min: 0, max: 12 }), integer({ min: 13, max: year.length })), ([from, to]) => {
        const words = year.slice(from, to);
        const [passage, read] = shared(words, [year]);
        const trimmed = trimPassage(passage, read, 2);
        if (trimmed === null) return;
        expect(passage.text).toContain(trimmed.text);
        expect(trimPassage(trimmed, read, 2)).toEqual(trimmed);
      }),
    );
  });
});
