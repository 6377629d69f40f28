import { describe, expect, test } from 'vitest';
import type { Find, Occurrence } from '../../../src/search/browser/index.ts';
import { runQuery } from '../../../src/client/search/run-query.ts';
import { Block, markBlock } from '../../../src/search/browser/index.ts';

const blocks = ['实施乡村振兴，发展产业。', '乾隆年间的河长制。', '发展农业。'].map(
  (text, at) => new Block('liuhe', [at + 1, text, []]),
);
const find: Find = (query) =>
  Promise.resolve(blocks.flatMap((block) => markBlock(block, query).map(() => ({}) as Occurrence)));
const ask = async (words: string) => {
  const { text, occurrences } = await runQuery(find, words, 30);
  return [text, occurrences.length];
};

describe('a phrase in traditional characters', () => {
  test('is found as it is written, if it is', async () => {
    expect(await ask('乾隆')).toEqual(['乾隆', 1]);
    expect(await ask('发展')).toEqual(['发展', 2]);
  });

  test('else in simplified ones, as a part of a query too', async () => {
    expect(await ask('鄉村振興')).toEqual(['乡村振兴', 1]);
    expect(await ask('河长制 | 鄉村')).toEqual(['河长制 | 乡村', 2]);
    expect(await ask('实施 .. 產業')).toEqual(['实施 .. 产业', 1]);
    expect(await ask('发展 -產業')).toEqual(['发展 -产业', 1]);
  });

  test('stays as it was typed where neither is written', async () => {
    expect(await ask('臺灣')).toEqual(['臺灣', 0]);
    expect(await ask('林长制 | 河长制')).toEqual(['林长制 | 河长制', 1]);
  });
});
