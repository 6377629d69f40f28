import { describe, expect, test } from 'vitest';
import { chooseDoubleByte } from '../../src/intake/choose-double-byte.ts';
import { toGb18030 } from '../../src/text/to-gb18030.ts';

const sentence = '各位代表，现在我代表镇人民政府向大会报告工作，请予审议。';
/** 各位代表完成投資 of Big5. */
const big5 = [0xa6, 0x55, 0xa6, 0xec, 0xa5, 0x4e, 0xaa, 0xed, 0xa7, 0xb9, 0xa6, 0xa8, 0xa7, 0xeb, 0xb8, 0xea];
const repeat = (bytes: readonly number[], times: number) =>
  Uint8Array.from(Array.from({ length: times }, () => bytes).flat());

describe('chooseDoubleByte', () => {
  test('finds GB18030 where most characters would be common ones of it', () => {
    expect(chooseDoubleByte(toGb18030(sentence))).toBe('gb18030');
  });
  test('finds Big5 where they would be common ones of that', () => {
    expect(chooseDoubleByte(repeat(big5, 1))).toBe('big5');
  });
  test('takes a word or two for GB18030, which is too little to tell', () => {
    expect(chooseDoubleByte(repeat(big5.slice(0, 4), 1))).toBe('gb18030');
  });
  test('finds neither where they would be rare ones of both, unless they are few', () => {
    const rare = [0x8a, 0xae, 0x90, 0xac, 0x82, 0xb5];
    expect(chooseDoubleByte(repeat(rare, 40))).toBeUndefined();
    expect(chooseDoubleByte(repeat(rare, 4))).toBe('gb18030');
  });
  test('counts four bytes of GB18030 as one character', () => {
    const four = Array.from({ length: 9 }, () => [0x95, 0x32, 0x82, 0x36]).flat();
    expect(chooseDoubleByte(Uint8Array.from([...four, ...toGb18030(sentence)]))).toBe('gb18030');
  });
});
