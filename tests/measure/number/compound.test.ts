import { expect, test } from 'vitest';
import { matchCompound } from '../../../src/measure/number/compound.ts';
import { matchArabic, matchChinese } from '../../../src/measure/number/number.ts';

const read = (text: string) => {
  const found = matchCompound(text, (matchArabic(text, 0) ?? matchChinese(text, 0))!);
  return found && [found.number.value, found.unit.unit];
};

test.for([
  ['3亿8000万元', [3.8, '亿元']],
  ['两亿三千万元', [2.3, '亿元']],
  ['5亿6千万元', [5.6, '亿元']],
  ['一万二千人', [12_000, '人']],
  ['1万2000人', [12_000, '人']],
  ['3万6千余人', [36_000, '人']],
] as const)('%s is one number', ([text, expected]) => {
  expect(read(text)).toEqual(expected);
});

test.for(['3亿元', '3万元', '1.5亿8000万元', '1万二千人', '3亿8000元', '5个20户'])(
  '%s is read as it stands',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
