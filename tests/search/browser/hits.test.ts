import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stretch } from '../../../src/search/index.ts';
import { fold } from '../../../src/fold.ts';
import { filterHits, findHits, readBlock, toContext } from '../../../src/search/browser/index.ts';
import { toMarks } from '../../../src/search/marks.ts';
import { toWords } from '../../../src/search/words.ts';

const block = (text: string, stretches: Stretch[] = [[0, 'plan', 'rural', '一']], place = 'qidu/#p3') =>
  readBlock({
    url: `/reports/${place}`,
    content: toWords(fold(text)),
    filters: { marks: [toMarks(text)], stretches: [JSON.stringify(stretches)] },
  });

describe('a block of the index', () => {
  test('is read back verbatim, with its place', () => {
    expect(block('“４+Ｎ” 模式')).toMatchObject({ report: 'qidu', paragraph: 'p3', text: '“４+Ｎ” 模式' });
  });

  test('has an address', () => {
    expect(() => block('镇', [], 'qidu/')).toThrow('not a paragraph');
  });
});

describe('hits', () => {
  test('stand in the section around them, not in their paragraph’s', () => {
    const text = block('抓粮食，抓治理，抓治理', [
      [0, 'review', 'rural', '一'],
      [4, 'plan', 'governance', '二'],
    ]);
    expect(findHits(text, '抓').map(({ part, topic, title }) => [part, topic, title])).toEqual([
      ['review', 'rural', '一'],
      ['plan', 'governance', '二'],
      ['plan', 'governance', '二'],
    ]);
  });

  test('law: as many as a plain scan finds, each the words asked for, none overlapping', () => {
    const texts = array(constantFrom('镇', '村', '，', ' ', 'Ａ', 'a', '㎡', 'm', '2', '😀')).map((all) =>
      all.join(''),
    );
    assert(
      property(texts, nat(), nat({ max: 4 }), (text, from, length) => {
        const needle = fold(text.slice(from % (text.length + 1)).slice(0, length + 1));
        const hits = findHits(block(text), needle);
        expect(hits).toHaveLength(needle === '' ? 0 : fold(text).split(needle).length - 1);
        for (const { start, end } of hits) expect(fold(text.slice(start, end))).toContain(needle);
      }),
    );
  });
});

describe('context', () => {
  const [hit] = findHits(block('实施乡村振兴，打造样板。'), '乡村振兴');

  test('is cut on both sides, and says so', () => {
    expect(toContext(hit!, 1)).toEqual({ left: '…施', phrase: '乡村振兴', right: '，…' });
  });

  test('is whole where there is room', () => {
    expect(toContext(hit!, 40)).toEqual({ left: '实施', phrase: '乡村振兴', right: '，打造样板。' });
  });

  test('is shown with punctuation widened, as on the report’s page', () => {
    const [among] = findHits(block('迅速行动,坚决守住;一是'), '行动坚决');
    expect(toContext(among!, 40)).toEqual({ left: '迅速', phrase: '行动，坚决', right: '守住；一是' });
  });

  test('cuts no character in two', () => {
    const [among] = findHits(block('𠮷镇𠮷'), '镇');
    expect(toContext(among!, 1)).toEqual({ left: '…', phrase: '镇', right: '𠮷' });
  });
});

describe('filters', () => {
  const hits = [
    ...findHits(block('镇', [[0, 'plan', 'rural', '']], 'qidu/#p1'), '镇'),
    ...findHits(block('镇', [[0, 'review', 'rural', '']], 'qidu/#p2'), '镇'),
    ...findHits(block('镇', [[0, 'review', 'urban', '']], 'badou/#p1'), '镇'),
    ...findHits(block('镇', [[0, null, null, '']], 'badou/#p2'), '镇'),
  ];

  test('let everything through unless something is chosen', () => {
    const { hits: all, counts } = filterHits(hits, { report: [], part: [], topic: [] });
    expect(all).toEqual(hits);
    expect(Object.fromEntries(counts.report)).toEqual({ qidu: 2, badou: 2 });
    expect(Object.fromEntries(counts.part)).toEqual({ plan: 1, review: 2 });
  });

  test('count for each value what choosing it would show', () => {
    const { hits: some, counts } = filterHits(hits, { report: ['qidu'], part: ['review'], topic: [] });
    expect(some).toEqual([hits[1]]);
    expect(Object.fromEntries(counts.report)).toEqual({ qidu: 1, badou: 1 });
    expect(Object.fromEntries(counts.part)).toEqual({ plan: 1, review: 1 });
    expect(Object.fromEntries(counts.topic)).toEqual({ rural: 1 });
  });
});
