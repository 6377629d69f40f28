import { expect, test } from 'vitest';
import { isPartOfWhole } from '../../../src/series/compare/part-of-whole.ts';

const judge = (source: string) => isPartOfWhole({ start: source.search(/\d/u) }, source);

test.each([
  '首批18个项目已经开工',
  '其中新增岗位30个',
  '加快落实独居老人关爱工程、文化惠民工程、新增1800个就业岗位',
  '着力推进供水改造、道路硬化、新建3座公厕',
])('a part of what is named: %s', (source) => {
  expect(judge(source)).toBe(true);
});

test.each([
  '新增就业岗位1.14万个',
  '推进供水改造，新增就业岗位1800个',
  '夜市、早市共120个摊位',
  '完成税收、规费收入3.7亿元',
])('no part: %s', (source) => {
  expect(judge(source)).toBe(false);
});

test('an amount behind other amounts of a list is one of several sums, no line of works', () => {
  const source = '推进固定资产投资8亿元、工业投资3亿元';
  expect(isPartOfWhole({ start: source.indexOf('3亿') }, source)).toBe(false);
});
