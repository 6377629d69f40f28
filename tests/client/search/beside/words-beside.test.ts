import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Block, markBlock, parseQuery } from '../../../../src/search/browser/index.ts';
import { countBeside, wordsBeside } from '../../../../src/client/search/beside/words-beside.ts';

const besides = (text: string, phrase: string) =>
  markBlock(new Block('qingshi', [0, text, []]), parseQuery(phrase)).map(wordsBeside);

describe('the words beside a phrase', () => {
  test('are those right before and right after it', () => {
    expect(besides('今年大力推进乡村振兴工作。', '乡村振兴')).toEqual([{ left: '推进', right: '工作' }]);
  });

  test('stand in its clause, so that there is none where it begins or ends', () => {
    expect(besides('统筹发展，乡村振兴。', '乡村振兴')).toEqual([{ left: '', right: '' }]);
    expect(besides('乡村振兴', '乡村振兴')).toEqual([{ left: '', right: '' }]);
  });

  test('are counted, the most frequent first, and no empty one among them', () => {
    const all = besides('推进乡村振兴，全面乡村振兴，推进乡村振兴，乡村振兴。', '乡村振兴');
    expect(countBeside(all, 'left')).toEqual([
      ['推进', 2],
      ['全面', 1],
    ]);
    expect(countBeside(all, 'right')).toEqual([]);
  });

  test('law: touch the phrase in the text, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const block = new Block('qingshi', [0, `${before}乡村振兴${after}`, []]);
        for (const hit of markBlock(block, parseQuery('乡村振兴'))) {
          const { left, right } = wordsBeside(hit);
          expect(block.shown.slice(0, hit.start).endsWith(left)).toBe(true);
          expect(block.shown.slice(hit.end).startsWith(right)).toBe(true);
        }
      }),
    );
  });
});
