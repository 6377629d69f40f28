import { expect, test } from 'vitest';
import { readHeader } from '../../../src/measure/number/read-header.ts';

test('a line of column heads says the years of its columns', () => {
  expect(readHeader('指标 2021年 2022年 增长')).toEqual(['2021', '2022']);
  expect(readHeader('指标名称　２０２１年　２０２２年　增幅（％）')).toEqual(['2021', '2022']);
  expect(readHeader('项目 2022 2023 增减')).toEqual(['2022', '2023']);
});

test.each(['2022年工作回顾', '2021年、2022年连续两年获奖，再上台阶。', '主要指标完成情况', '2021-2022年度'])(
  '%s is no header',
  (line) => {
    expect(readHeader(line)).toEqual([]);
  },
);
