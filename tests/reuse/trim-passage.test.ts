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

  test('leaves no number without what it counts', () => {
    const words = '新思想为行动的指导，全面贯彻党的二十';
    const read = [`${words}大精神`, `${words}届二中全会精神`];
    expect(trimPassage(...shared(words, read))?.display).toBe('新思想为行动的指导');
  });

  test('is cut as most of its places say, some of them asked where they are very many', () => {
    const words = '的一年，面对复杂严峻的外部环境和';
    const many = Array.from({ length: 1000 }, (_, at) => (at % 3 === 0 ? other.replace(',', '，') : year));
    const [passage, read] = shared(words, many);
    let reads = 0;
    const trimmed = trimPassage(passage, (place) => {
      reads += 1;
      return read(place);
    })!;
    expect(trimmed.display).toBe('面对复杂严峻的外部环境');
    expect(trimmed.occurrences).toHaveLength(1000);
    expect(reads).toBeLessThan(50);
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
        const [again, readAgain] = shared(trimmed.display, [year]);
        expect(trimPassage(again, readAgain, 2)?.text).toBe(trimmed.text);
      }),
    );
  });
});
