// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findRanges, findSpan, offsetIn, sourcePlaces } from '../../../src/client/dom/text-places.ts';

const source = '一、工作回顾。全年增收12.5亿元，增长8%。';
document.body.innerHTML =
  '<article><div class="text"><h2 id="p0">一、工作回顾。</h2><p id="p7">全年增收<data>12.5亿元</data>，增长<data>8%</data>。</p></div></article>';
const article = document.querySelector('article')!;
const places = sourcePlaces(article);

test('Text nodes of a report stand where they stand in its source', () => {
  expect(places.length).toBe(6);
  for (const { node, start } of places) expect(source.slice(start, start + node.length)).toBe(node.data);
});

test('A span becomes a range in each node that it touches, and comes back from them', () => {
  const span = [4, 13] as const;
  const ranges = findRanges(places, [span]);
  expect(ranges.map(String)).toEqual(['回顾。', '全年增收', '12']);
  const whole = document.createRange();
  whole.setStart(ranges[0]!.startContainer, ranges[0]!.startOffset);
  whole.setEnd(ranges.at(-1)!.endContainer, ranges.at(-1)!.endOffset);
  expect(findSpan(places, whole)).toEqual([4, 13]);
});

test('No character is no span', () => {
  const empty = document.createRange();
  empty.setStart(places[0]!.node, 2);
  empty.setEnd(places[0]!.node, 2);
  expect(findSpan(places, empty)).toBeNull();
  expect(findRanges(places, [[9, 9]])).toEqual([]);
});

test('An offset counts the characters before a point', () => {
  const line = document.querySelector('#p7')!;
  expect(offsetIn(line, line.querySelector('data')!.firstChild!, 2)).toBe(6);
});
