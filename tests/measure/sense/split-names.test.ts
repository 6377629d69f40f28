import { expect, test } from 'vitest';
import { splitNames } from '../../../src/measure/sense/split-names.ts';

test.for([
  ['城镇和农村居民人均可支配收入', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
  ['城乡居民人均可支配收入', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
  ['城、乡居民人均可支配收入', ['城居民人均可支配收入', '乡居民人均可支配收入']],
  ['规模以上工业总产值和增加值', ['规模以上工业总产值', '规模以上工业增加值']],
  ['农业、工业和服务业增加值', ['农业增加值', '工业增加值', '服务业增加值']],
  ['文化和旅游收入、接待人次', ['文化和旅游收入', '接待人次']],
  ['12345热线办结率、满意率', ['12345热线办结率', '12345热线满意率']],
  ['工业经济、民营经济占地区生产总值比重', ['工业经济占地区生产总值比重', '民营经济占地区生产总值比重']],
  ['限上批零业、住餐业销售额', ['限上批零业销售额', '限上住餐业销售额']],
] as const)('%s names as many as there are values', ([subject, names]) => {
  expect(splitNames(subject, names.length)).toEqual(names);
});

test('names that are not as many as the values are given as they stand', () => {
  expect(splitNames('税收、外贸、外资', 2)).toEqual(['税收', '外贸', '外资']);
});
