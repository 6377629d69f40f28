// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createDoneTally } from '../../../src/client/own/check/create-done-tally.ts';
import { toMark } from '../../../src/client/own/check/mark.ts';
import { toMarkItem } from '../../../src/client/own/check/mark-item.ts';

/** The quotation of an item whose mark stands on some words of a text. */
function quote(source: string, words: string): string {
  const start = source.indexOf(words);
  const mark = toMark({
    ...{ rule: 'growth-conflict', severity: 'warning', message: '请核对。' },
    ...{ start, end: start + words.length },
  });
  const item = toMarkItem(mark, source, createDoneTally(new Set()), () => undefined);
  return item.querySelector('blockquote')?.textContent ?? '';
}

test('what is to be looked at is shown in its sentence', () => {
  expect(quote('成活率92%。茶园产值增长31%，位居前列。拆旧复垦410亩。', '31%')).toBe(
    '茶园产值增长31%，位居前列。',
  );
  expect(quote('一、工作回顾\n茶园产值增长31%\n二、打算', '31%')).toBe('茶园产值增长31%');
  expect(quote('增长31%。拆旧复垦410亩。', '增长31%。')).toBe('增长31%。');
});

test('a long sentence is cut on both sides, and says so', () => {
  const long = '春'.repeat(60);
  const shown = quote(`${long}31%${long}。`, '31%');
  expect(shown).toMatch(/^…春+31%春+…$/);
  expect(shown.length).toBeLessThan(90);
});
