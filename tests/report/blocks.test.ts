import { expect, test } from 'vitest';
import { toBlocks } from '../../src/report/blocks.ts';
import { classifyLines } from '../../src/report/classify.ts';
import { findHeadings } from '../../src/report/heading/index.ts';
import { splitLines } from '../../src/report/lines.ts';

const source = '青石镇2030年工作报告\n各位代表：\n\n一、工作回顾\n全年增收。\n';

test('Blocks tile a source: one a line, blanks between, and those of text are numbered by their place', () => {
  const lines = classifyLines(splitLines(source));
  const blocks = toBlocks(source, lines, findHeadings(lines), []);
  expect(blocks.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
  expect(blocks.map(({ kind, id, number }) => [kind, id, number])).toEqual([
    ['title', 'p0', 1],
    ['blank', undefined, undefined],
    ['paragraph', 'p13', 2],
    ['blank', undefined, undefined],
    ['heading', 'p20', 3],
    ['blank', undefined, undefined],
    ['paragraph', 'p27', 4],
    ['blank', undefined, undefined],
  ]);
});
