import { assert, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentence, formatCitation } from '../../../src/client/compare/quote.ts';

describe('a sentence to copy', () => {
  const text = '全年收入1.78亿元，增长15.1%。他说：“很好。”明年再来！没有句号';

  test('is the one that the place stands in, with its closing quotation mark', () => {
    expect(findSentence(text, 3).words).toBe('全年收入1.78亿元，增长15.1%。');
    expect(findSentence(text, text.indexOf('很')).words).toBe('他说：“很好。”');
    expect(findSentence(text, text.length - 1).words).toBe('没有句号');
  });

  test('law: sentences follow each other without a gap and hold the place', () => {
    assert(
      property(string({ minLength: 1 }), nat(), (any, n) => {
        const offset = n % any.length;
        const { start, end } = findSentence(any, offset);
        expect(start).toBeLessThanOrEqual(offset);
        expect(end).toBeGreaterThan(offset);
      }),
    );
  });

  test('is cited with town, title and address', () => {
    const source = { title: '政府工作报告', town: '龙泉镇', href: 'https://a.cn/reports/longquan/#p3' };
    expect(formatCitation('很好。', source)).toBe(
      '“很好。”（龙泉镇《政府工作报告》，https://a.cn/reports/longquan/#p3）',
    );
  });
});
