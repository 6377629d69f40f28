import { describe, expect, test } from 'vitest';
import { readText } from '../../src/intake/read-text.ts';

const report = '青石镇2023年政府工作报告\n各位代表：\n完成投资3亿元。\n';
const read = (text: string) => readText(new TextEncoder().encode(text));

describe('readText', () => {
  test.for([
    ['of a Macintosh', '\r'],
    ['of Word, pasted', '\v'],
    ['of Unicode', '\u2028'],
  ])('replaces breaks %s', ([, sign]) => {
    const { text, notes } = read(report.replaceAll('\n', sign!));
    expect([text, notes]).toEqual([report, [{ code: 'breaks-replaced', count: 3 }]]);
  });

  test.for([
    ['of Unix', '\n'],
    ['of Windows', '\r\n'],
  ])('keeps breaks %s', ([, sign]) => {
    const whole = report.replaceAll('\n', sign!);
    expect(read(whole)).toMatchObject({ text: whole, notes: [], encoding: 'utf-8' });
  });
});
