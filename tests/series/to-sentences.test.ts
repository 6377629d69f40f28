import { describe, expect, test } from 'vitest';
import { toSentences, toSeries } from '../../src/series/index.ts';
import { record, report, revenue, routes } from '../charts/sample.ts';

const sentence = '财政收入1亿元,增长5%。';
const source = `前言。${sentence}`;
const at = (quote: string) => ({
  ...{ quote, sentence, start: source.indexOf(quote) },
  end: source.indexOf(quote) + quote.length,
});
const cut = (given: Parameters<typeof record>[1] = {}) => {
  const records = [
    record('jia-q1', at('1亿元')),
    record('jia-q2', {
      ...at('5%'),
      kind: 'change',
      unit: '%',
      baseUnit: '%',
      baseValue: 5,
      of: 'jia-q1',
      ...given,
    }),
  ];
  const reports = [report('jia', '甲', records), report('yi', '乙', [])];
  return toSentences(toSeries({ reports }, revenue, routes), () => source);
};

describe('The sentences that state an indicator', () => {
  test('are cut at their numbers, with the stops of the page', () => {
    const [{ town, sentences }, ...others] = cut() as [ReturnType<typeof cut>[number]];
    expect([town.town, others]).toEqual(['甲', []]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]!.parts.map(({ text, point }) => [text, point?.record.id ?? null])).toEqual([
      ['财政收入', null],
      ['1亿元', 'jia-q1'],
      ['，增长', null],
      ['5%', 'jia-q2'],
      ['。', null],
    ]);
  });

  test('say every character once, also where two records lie over each other', () => {
    for (const overlap of [{}, { start: source.indexOf('亿'), end: source.indexOf('增') }])
      expect(
        cut(overlap)[0]!
          .sentences[0]!.parts.map(({ text }) => text)
          .join(''),
      ).toBe('财政收入1亿元，增长5%。');
  });

  test('stand whole where the source does not have them', () => {
    const [one] = cut({ sentence: '别处的一句。', start: 0, end: 2 });
    expect(one!.sentences.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      '财政收入1亿元，增长5%。',
      '别处的一句。',
    ]);
  });
});
