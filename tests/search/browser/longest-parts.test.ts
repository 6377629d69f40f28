import { describe, expect, test } from 'vitest';
import type { Find, Occurrence } from '../../../src/search/browser/index.ts';
import { Block, findLongestParts, markBlock } from '../../../src/search/browser/index.ts';

const blocks = ['实施乡村振兴战略', '乡村治理', '全面振兴'].map(
  (text, at) => new Block('liuhe', [at + 1, text, []]),
);
const find: Find = (query) =>
  Promise.resolve(blocks.flatMap((block) => markBlock(block, query).map(() => ({}) as Occurrence)));

describe('what does occur of a phrase that nobody writes', () => {
  test('is its longest beginning and its longest end, with how often', async () => {
    expect(await findLongestParts(find, '乡村振兴全面振兴')).toEqual({
      prefix: { text: '乡村振兴', count: 1 },
      suffix: { text: '全面振兴', count: 1 },
    });
    expect(await findLongestParts(find, '乡镇振兴')).toEqual({
      prefix: { text: '乡', count: 2 },
      suffix: { text: '振兴', count: 2 },
    });
  });

  test('may be nothing', async () => {
    expect(await findLongestParts(find, '😀'.repeat(10_000))).toEqual({ prefix: null, suffix: null });
  });
});
