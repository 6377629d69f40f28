import { array, assert, constantFrom, nat, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import {
  Block,
  facets,
  filterBy,
  markBlock,
  orderHits,
  parseQuery,
  toContext,
} from '../../../src/search/browser/index.ts';

const block = (text: string) => new Block('liuhe', [3, text, [[0, '一']]]);

/** Hits of a query as it is typed. */
const ask = (text: Block | Block[], query: string) =>
  [text].flat().flatMap((one) => markBlock(one, parseQuery(query)));

describe('hits', () => {
  test('stand in the section around them, not in their paragraph’s', () => {
    const text = new Block('liuhe', [
      1,
      '抓粮食，抓治理，抓治理',
      [
        [0, '一'],
        [4, '二'],
      ],
    ]);
    expect(ask(text, '抓').map(({ start }) => text.titleAt(start))).toEqual(['一', '二', '二']);
  });

  test('law: as many as a plain scan finds, each the words asked for, none overlapping', () => {
    const texts = array(constantFrom('镇', '村', '，', ' ', 'Ａ', 'a', '㎡', 'm', '2', '😀')).map((all) =>
      all.join(''),
    );
    assert(
      property(texts, nat(), nat({ max: 4 }), (text, from, length) => {
        const needle = fold(text.slice(from % (text.length + 1)).slice(0, length + 1));
        const hits = ask(block(text), needle);
        expect(hits).toHaveLength(needle === '' ? 0 : fold(text).split(needle).length - 1);
        for (const { start, end } of hits) expect(fold(text.slice(start, end))).toContain(needle);
      }),
    );
  });
});

describe('context', () => {
  const [hit] = ask(block('实施乡村振兴，打造样板。'), '乡村振兴');

  test('is cut on both sides, and says so', () => {
    expect(toContext(hit!, 1)).toEqual({ left: '…施', phrase: ['乡村振兴'], right: '，…' });
  });

  test('is whole where there is room', () => {
    expect(toContext(hit!, 40)).toEqual({ left: '实施', phrase: ['乡村振兴'], right: '，打造样板。' });
  });

  test('is shown with punctuation widened, as on the report’s page', () => {
    const [among] = ask(block('迅速行动,坚决守住;一是'), '行动坚决');
    expect(toContext(among!, 40)).toEqual({ left: '迅速', phrase: ['行动，坚决'], right: '守住；一是' });
  });

  test('cuts no character in two', () => {
    const [among] = ask(block('𠮷镇𠮷'), '镇');
    expect(toContext(among!, 1)).toEqual({ left: '𠮷', phrase: ['镇'], right: '𠮷' });
  });
});

describe('context and numbers', () => {
  const around = (text: string, width: number) => {
    const { left, right } = toContext(ask(block(text), '增长')[0]!, width);
    return [left, right];
  };

  test('a number is never cut from its unit: what does not fit whole is left away', () => {
    expect(around('完成投资1.78亿元，同比增长12.5个百分点，居全市第4名', 6)).toEqual([
      '…，同比',
      '12.5个百分点…',
    ]);
    expect(around('收入2000余万元左右增长6.08%，高于全县', 5)).toEqual(['…左右', '6.08%，高…']);
    expect(around('收入2000余万元增长6.08%，高于全县', 1)[0]).toBe('…2000余万元');
  });
});

describe('orders', () => {
  const hits = ask(
    [block('河长制，巡河'), block('河长制按月'), block('推行河长制'), block('执行河长制')],
    '河长制',
  );
  const texts = (order: 'text' | 'left' | 'right') =>
    orderHits(hits, order).map(({ block: { text } }) => text);

  test('by what follows, in the order of its reading; nothing comes first', () => {
    expect(texts('right')).toEqual(['推行河长制', '执行河长制', '河长制按月', '河长制，巡河']);
  });

  test('by what goes before, from the phrase outward', () => {
    expect(texts('left')).toEqual(['河长制，巡河', '河长制按月', '推行河长制', '执行河长制']);
    expect(texts('text')).toHaveLength(4);
  });
});

describe('queries', () => {
  const found = (text: string, query: string, near?: number) =>
    markBlock(block(text), parseQuery(query, near)).map(({ start, end }) => text.slice(start, end));

  test('either of two; of two that begin together the longer', () => {
    expect(found('河长制、林长制、河长', '河长 | 河长制 | 林长制')).toEqual(['河长制', '林长制', '河长']);
  });

  test('two near one another, in any order, with the words between', () => {
    expect(found('投资十亿，产值三亿。', '亿 .. 产值')).toEqual(['亿，产值']);
    expect(found('投资十亿，产值三亿。', '产值 .. 投资', 3)).toEqual(['投资十亿，产值']);
    expect(found('投资十亿，产值三亿。', '产值 .. 投资', 1)).toEqual([]);
    const [hit] = ask(block('投资十亿'), '亿 .. 投');
    expect(toContext(hit!, 9).phrase).toEqual(['投', '资十', '亿']);
  });

  test('without a phrase in the same sentence', () => {
    expect(found('高质量发展。发展农业，质量高；发展工业', '发展 -农业')).toHaveLength(2);
    expect(found('高质量发展。发展农业', '发展 -高质量 -农业')).toEqual([]);
  });

  test.each(['a|b', '| b', 'a |', 'a-b', 'a - b', '4..5', ' .. ', '1.2 .. ', '河长 | ，'])(
    'pasted text is one phrase: %s',
    (text) => {
      expect(parseQuery(text)).toMatchObject({ anyOf: [[fold(text)]], without: [] });
    },
  );
});

describe('filters', () => {
  const places = [
    { report: 'liuhe', part: 'plan', topic: 'rural' },
    { report: 'liuhe', part: 'review', topic: 'rural' },
    { report: 'ankou', part: 'review', topic: 'urban' },
    { report: 'ankou', part: null, topic: null },
  ] as const;

  test('let everything through unless something is chosen', () => {
    const { kept, sums } = filterBy(places, { report: [], part: [], topic: [] });
    expect(kept).toEqual(places);
    expect(Object.fromEntries(sums.report)).toEqual({ liuhe: 2, ankou: 2 });
    expect(Object.fromEntries(sums.part)).toEqual({ plan: 1, review: 2 });
  });

  test('count for each value what choosing it would show', () => {
    const { kept, sums } = filterBy(places, { report: ['liuhe'], part: ['review'], topic: [] });
    expect(kept).toEqual([places[1]]);
    expect(Object.fromEntries(sums.report)).toEqual({ liuhe: 1, ankou: 1 });
    expect(Object.fromEntries(sums.part)).toEqual({ plan: 1, review: 1 });
    expect(Object.fromEntries(sums.topic)).toEqual({ rural: 1 });
  });

  test('law: a sum is the size of what would be kept if its value alone were chosen', () => {
    const choices = record({
      report: subarray(['liuhe', 'ankou']),
      part: subarray(['plan', 'review']),
      topic: subarray(['rural', 'urban']),
    });
    const length = ({ report }: { report: string }) => report.length;
    assert(
      property(choices, constantFrom(...facets), (choice, facet) => {
        for (const [value, sum] of filterBy(places, choice, length).sums[facet]) {
          const { kept } = filterBy(places, { ...choice, [facet]: [value] });
          expect(sum).toBe(kept.reduce((all, one) => all + length(one), 0));
        }
      }),
    );
  });
});
