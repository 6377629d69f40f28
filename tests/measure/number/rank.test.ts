import { expect, test } from 'vitest';
import { findQuantities } from '../../../src/measure/index.ts';

const ranks = (text: string) =>
  findQuantities(text).map(({ quote, value, unit, form }) => [quote, value, unit, form]);

test('ranks with and without their word', () => {
  expect(ranks('列全市第4名')).toEqual([['第4名', 4, '名', 'rank']]);
  expect(ranks('全国第13位')).toEqual([['第13位', 13, '位', 'rank']]);
  expect(ranks('考核位列第1,')).toEqual([['第1', 1, null, 'rank']]);
  expect(ranks('处理能力全国第一,')).toEqual([['第一', 1, null, 'rank']]);
  expect(ranks('分别居全县第3、第2和第5位').map(([quote]) => quote)).toEqual(['第3', '第2', '第5位']);
  expect(ranks('分居全县第三、第五、第二。').map(([, value]) => value)).toEqual([3, 5, 2]);
  expect(ranks('均列全区镇街第一。')).toHaveLength(1);
  expect(ranks('位居24个乡镇第六。')).toHaveLength(2);
  expect(ranks('进入前20名')).toEqual([['前20名', 20, '名', 'within']]);
  expect(ranks('维持在全区前三')).toEqual([['前三', 3, null, 'within']]);
});

test.each([
  '第一时间',
  '第二批名单',
  '获得第三方认证',
  '前三季度',
  '前两年',
  '第十五届',
  '列入第2批',
  '第一、第二、第三产业',
])('%s is no rank', (text) => {
  expect(ranks(text)).toEqual([]);
});
