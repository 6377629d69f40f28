import { expect, test } from 'vitest';
import { figureYears } from '../../src/text/figure-years.ts';

test.each([
  ['二〇二三年', '2023年'],
  ['二零二三年', '2023年'],
  ['二0一二年', '2012年'],
  ['二○二二年度', '2022年度'],
  ['二十二年', '二十二年'],
  ['二〇二三', '二〇二三'],
])('%s is %s', (written, read) => {
  expect(figureYears(written)).toBe(read);
});
