import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../src/search/browser/index.ts';
import type { QueryResult } from '../../../src/client/search/run-query.ts';
import { describeOutcome, shorten } from '../../../src/client/search/words.ts';
import { parseQuery } from '../../../src/search/browser/index.ts';

const find = (text: string, ...reports: string[]): QueryResult => ({
  asked: text,
  text,
  query: parseQuery(text),
  occurrences: reports.map((report) => ({ report }) as Occurrence),
});
/** The sentence behind the number of the first phrase, where nothing is filtered. */
const say = (all: QueryResult[], ...silent: string[][]) =>
  describeOutcome({ all, shown: all.map(({ occurrences }) => occurrences), silent });

describe('what was found, in a sentence', () => {
  test('names the towns that never say it, of each phrase', () => {
    expect(say([find('河长制', 'liuhe', 'liuhe', 'ankou')], ['云泉', '大墟'])).toBe(
      '，见于 2 份报告，云泉、大墟未提及。',
    );
    expect(say([find('河长制', 'liuhe'), find('网格', 'ankou')], [], ['柳河'])).toBe(
      '，见于 1 份报告。“网格”共 1 处，柳河未提及。',
    );
  });

  test('names some of many towns, and says how many there are', () => {
    const towns = Array.from({ length: 30 }, (_, at) => `镇${at}`);
    expect(say([find('河长制', 'liuhe')], towns)).toBe(
      `，见于 1 份报告，${towns.slice(0, 10).join('、')}等 30 个镇街未提及。`,
    );
  });

  test('says that nobody writes it, that filters hide it, that nothing was asked', () => {
    expect(say([find('哈哈')], ['柳河'])).toBe('。各份报告里都没有这样写。');
    const all = [find('河长制', 'liuhe')];
    expect(describeOutcome({ all, shown: [[]], silent: [[]] })).toBe('。所选范围里没有，不加筛选共有 1 处。');
    expect(say([find('，。')], [])).toContain('没有输入别的字');
  });

  test('says that a phrase was simplified, and shortens a long one', () => {
    expect(say([{ ...find('乡村', 'liuhe'), asked: '鄉村' }], [])).toContain('已按简体字“乡村”检索');
    expect(shorten('镇'.repeat(30))).toBe(`${'镇'.repeat(20)}…`);
  });
});
