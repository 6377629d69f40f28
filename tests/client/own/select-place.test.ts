// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { selectPlace } from '../../../src/client/own/check/select-place.ts';

const source = '青石镇政府工作报告\n\n全年完成税收3.7亿元，增长6.5%。\n';

/** What is selected after a place of {@link source} was, its second paragraph in two text nodes. */
function select(start: number, end: number): string {
  const body = document.createElement('div');
  body.innerHTML = '<p>青石镇政府工作报告</p><p>全年完成<b>税收3.7亿元，</b>增长6.5%。</p>';
  document.body.replaceChildren(body);
  selectPlace(body, source, { start, end });
  return String(getSelection());
}

test.for([
  ['of the first paragraph', '政府工作报告'],
  ['within one text node', '3.7亿元'],
  ['across three text nodes', '完成税收3.7亿元，增长'],
] as const)('Words %s are selected', ([, words]) => {
  const start = source.indexOf(words);
  expect(select(start, start + words.length)).toBe(words);
});

test('Where a word is missing, the character behind the gap is selected', () => {
  const gap = source.indexOf('增长');
  expect(select(gap, gap)).toBe('增');
});
