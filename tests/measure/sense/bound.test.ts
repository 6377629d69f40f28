import { expect, test } from 'vitest';
import { pluck } from '../support.ts';

test.each([
  ['发放宣传资料近5万余份', 'about'],
  ['购买用品约15万份', 'about'],
  ['收入增长3.5%左右', 'about'],
  ['矛盾化解率达98%以上', 'atLeast'],
  ['比重超过48.7%', 'atLeast'],
  ['收入突破50万元', 'atLeast'],
  ['清理垃圾3600余立方米', 'atLeast'],
  ['参与人数不低于300人', 'atLeast'],
  ['时限压缩至5天以内', 'atMost'],
  ['比例控制在30%以下', 'atMost'],
  ['入住率不足40%', 'atMost'],
  ['成绩维持在全区前三', 'atMost'],
  ['财政收入4720万元', 'exact'],
] as const)('%s is %s', (sentence, bound) => {
  expect(pluck('bound', sentence)).toEqual([bound]);
});

test('经过, 通过, 签约 and 附近 are no words of bound', () => {
  expect(pluck('bound', '经过3轮谈判')).toEqual(['exact']);
  expect(pluck('bound', '通过2个项目')).toEqual(['exact']);
  expect(pluck('bound', '签约11个共赢项目')).toEqual(['exact']);
  expect(pluck('bound', '整治附近8个小区')).toEqual(['exact']);
});

test('both ends of a range are as they are stated, and known as its ends', () => {
  expect(pluck('bound', '税收增长10%至15%')).toEqual(['exact', 'exact']);
  expect(pluck('rangeEnd', '税收增长10%至15%')).toEqual(['low', 'high']);
  expect(pluck('rangeEnd', '税收增长10%')).toEqual([undefined]);
  expect(pluck('bound', '流转土地0.8万至1万亩左右')).toEqual(['exact', 'about']);
});

test('控制在 is a limit, 控制在…左右 is not', () => {
  expect(pluck('bound', '物价涨幅控制在3%')).toEqual(['atMost']);
  expect(pluck('bound', '物价涨幅控制在4%左右')).toEqual(['about']);
});

test('节约 is no 约', () => {
  expect(pluck('bound', '节约11.2万元')).toEqual(['exact']);
});

test('以上 behind the last of a list is of all', () => {
  expect(pluck('bound', '生产总值、增加值、投资分别增长6%、8%、10%以上')).toEqual([
    'atLeast',
    'atLeast',
    'atLeast',
  ]);
});
