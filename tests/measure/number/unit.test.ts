import { describe, expect, test } from 'vitest';
import { classifiers } from '../../../src/measure/number/classifiers.ts';
import { shares, sizes } from '../../../src/measure/number/sizes.ts';
import { matchUnit } from '../../../src/measure/number/unit.ts';

describe('a unit', () => {
  test.each([
    ['亿元', '亿元', '元', 1e8],
    ['余万元', '万元', '元', 1e4],
    ['万多人次', '万人次', '人次', 1e4],
    ['千瓦时', '千瓦时', '千瓦时', 1],
    ['平方公里', '平方公里', '平方米', 1e6],
    ['万公斤', '万公斤', '吨', 10],
    ['人次/天', '人次/天', '人次/天', 1],
    ['元/平方米', '元/平方米', '元/平方米', 1],
    ['个百分点', '个百分点', '个百分点', 1],
    ['km渠道', 'km', '米', 1000],
    [' %', '%', '%', 1],
  ])('%s', (text, unit, base, factor) => {
    expect(matchUnit(text, 0)).toMatchObject({ unit, base, factor: expect.closeTo(factor, 6) as number });
  });

  test.each(['户籍', '场所', '方面', '分别', '元旦', '本项目', 'mmol', '时代', ''])('%s is none', (text) => {
    expect(matchUnit(text, 0)).toBeUndefined();
  });
});

test('every unit of the lexicon is read as itself, and no two entries share a word', () => {
  const words = [
    ...sizes.map(({ unit }) => unit),
    ...shares.map(({ unit }) => unit),
    ...Object.keys(classifiers),
  ];
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(matchUnit(word, 0)?.unit).toBe(word);
});
