import { expect, test } from 'vitest';
import { matchArabic } from '../../../src/measure/number/number.ts';
import { matchRatio } from '../../../src/measure/number/ratio.ts';

/** The part of a ratio that begins at the first number behind `before`. */
function read(before: string, text: string): string | undefined {
  const [at, whole] = [before.length, before + text];
  const found = matchRatio(whole, at, matchArabic(whole, at)!);
  return found && whole.slice(at, found.end);
}

test.for([
  ['of two parts holds both', '收入比缩小至', '2.13:1', '2.13:1'],
  ['of three parts is each by itself', '三次产业结构调整为', '8.3:71.1:20.6', '8.3'],
  ['of three parts is its second, too', '三次产业结构调整为8.3:', '71.1:20.6', '71.1'],
  ['ends with its last part', '三次产业结构调整为8.3:71.1:', '20.6', '20.6'],
] as const)('a ratio %s', ([, before, text, quote]) => {
  expect(read(before, text)).toBe(quote);
});

test.for([
  ['an hour', '上午', '10:30开会'],
  ['a score', '比分', '2:1'],
  ['a number alone', '结构调整投入', '12万元'],
] as const)('%s is no ratio', ([, before, text]) => {
  expect(read(before, text)).toBeUndefined();
});
