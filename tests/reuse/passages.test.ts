import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { findPassages } from '../../src/corpus/find-passages.ts';
import type { Block } from '../../src/report/types.ts';

/** A report of paragraphs, one a line. */
function report(id: string, ...paragraphs: string[]) {
  const source = paragraphs.join('\n');
  let start = 0;
  const blocks = paragraphs.map((text, n): Block => {
    const block: Block = { kind: 'paragraph', id: `p${n + 1}`, start, end: start + text.length };
    start = block.end + 1;
    return block;
  });
  return { meta: { id }, source, blocks };
}
const texts = (...reports: ReturnType<typeof report>[]) => [...findPassages(reports)].map(({ text }) => text);

/** Two letters only, so that shared wording, repetition and overlap are the rule. */
const paragraph = array(constantFrom('甲', '乙'), { maxLength: 40 }).map((units) => units.join(''));
const paragraphs = array(paragraph, { minLength: 1, maxLength: 3 });

/** What the rule says, word for word and slowly. */
function findSlowly(reports: ReturnType<typeof report>[]): Map<string, number> {
  const sharing = new Map<string, Set<string>>();
  for (const { meta, source, blocks } of reports) {
    for (const { start, end } of blocks) {
      const text = fold(source.slice(start, end));
      for (let i = 0; i < text.length; i++)
        for (let j = i + 8; j <= text.length; j++) {
          const wording = text.slice(i, j);
          sharing.set(wording, (sharing.get(wording) ?? new Set()).add(meta.id));
        }
    }
  }
  const shared = [...sharing].filter(([, { size }]) => size > 1);
  return new Map(
    shared
      .filter(([wording, { size }]) =>
        shared.every(
          ([other, sharers]) => other === wording || sharers.size < size || !other.includes(wording),
        ),
      )
      .map(([wording, { size }]) => [wording, size]),
  );
}

describe('shared wording', () => {
  test('a formula is found in both reports, whatever its punctuation', () => {
    const [found, ...none] = findPassages([
      report('a', '一年来,我们坚持以人民为中心，推进共同富裕。'),
      report('b', '序言', '必须坚持 以人民为中心,推进共同富裕的要求'),
    ]);
    expect(none).toEqual([]);
    expect(found).toMatchObject({
      text: '坚持以人民为中心推进共同富裕',
      display: '坚持以人民为中心，推进共同富裕',
      occurrences: [
        { report: 'a', paragraph: 'p1', start: 6, end: 21 },
        { report: 'b', paragraph: 'p2', start: 5, end: 21 },
      ],
    });
    expect(found!.id).toMatch(/^w[0-9a-f]{10}$/);
  });

  test('seven characters are too few, and one report alone shares nothing', () => {
    expect(texts(report('a', '一二三四五六七。'), report('b', '一二三四五六七!'))).toEqual([]);
    expect(texts(report('a', '一二三四五六七八', '一二三四五六七八'))).toEqual([]);
  });

  test('a shorter wording is listed only where more reports share it', () => {
    const long = report('a', '新时代中国特色社会主义思想');
    const alsoLong = report('b', '以新时代中国特色社会主义思想');
    const short = report('c', '中国特色社会主义思想');
    expect(texts(long, alsoLong)).toEqual(['新时代中国特色社会主义思想']);
    expect(texts(long, alsoLong, short)).toEqual(['中国特色社会主义思想', '新时代中国特色社会主义思想']);
  });

  test('wording does not run over the end of a paragraph, nor end within a character that folds to several', () => {
    expect(texts(report('a', '一二三四', '五六七八'), report('b', '一二三四五六七八'))).toEqual([]);
    expect(texts(report('a', '一二三四五六七㎡'), report('b', '一二三四五六七m'))).toEqual([]);
    expect(texts(report('a', '一二三四五六七㎡'), report('b', '一二三四五六七㎡'))).toEqual([
      '一二三四五六七m2',
    ]);
  });

  test('nothing to read gives nothing', () => {
    expect([...findPassages([])]).toEqual([]);
    expect(texts(report('a', ''), report('b', '。'))).toEqual([]);
  });

  test('law: it finds what the rule says, word for word', () => {
    assert(
      property(array(paragraphs, { maxLength: 4 }), (all) => {
        const reports = all.map((lines, n) => report(`r${n}`, ...lines));
        const found = [...findPassages(reports)].map(
          ({ text, occurrences }) => [text, new Set(occurrences.map((o) => o.report)).size] as const,
        );
        expect(new Map(found)).toEqual(findSlowly(reports));
      }),
      { numRuns: 150 },
    );
  });

  test('law: every place is given, and folds to the passage', () => {
    assert(
      property(array(paragraphs, { maxLength: 4 }), (all) => {
        const reports = all.map((lines, n) => report(`r${n}`, ...lines));
        for (const { text, occurrences } of findPassages(reports)) {
          const places = reports.flatMap(({ meta, source, blocks }) =>
            blocks.flatMap(({ id, start, end }) => {
              const line = source.slice(start, end);
              return Array.from(line, (_, at) => at)
                .filter((at) => line.startsWith(text, at))
                .map((at) => ({
                  report: meta.id,
                  paragraph: id,
                  start: start + at,
                  end: start + at + text.length,
                }));
            }),
          );
          expect(occurrences).toEqual(places);
        }
      }),
    );
  });

  test('law: the order of the reports does not matter', () => {
    assert(
      property(array(paragraphs, { maxLength: 5 }), (all) => {
        const reports = all.map((lines, n) => report(`r${n}`, ...lines));
        expect(texts(...reports.toReversed())).toEqual(texts(...reports));
      }),
    );
  });

  test('law: a text equals itself whole', () => {
    assert(
      property(
        paragraph.filter((text) => text.length >= 8),
        (text) => texts(report('a', text), report('b', text))[0] === text,
      ),
    );
  });

  test('law: foreign text put in never lengthens a passage', () => {
    assert(
      property(tuple(paragraph, paragraph, integer({ min: 0, max: 40 })), ([a, b, at]) => {
        const before = texts(report('a', a), report('b', b));
        const after = texts(report('a', `${a.slice(0, at)}异${a.slice(at)}`), report('b', b));
        for (const text of after) expect(before.some((other) => other.includes(text))).toBe(true);
      }),
    );
  });
});
