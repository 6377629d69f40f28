import { describe, expect, test } from 'vitest';
import { formatCitation } from '../../../src/client/compare/quote.ts';

describe('a sentence to copy', () => {
  test('is cited with town, title and address', () => {
    const source = { title: '政府工作报告', town: '大墟镇', href: 'https://a.cn/reports/daxu/#p3' };
    expect(formatCitation('很好。', source)).toBe(
      '“很好。”（大墟镇《政府工作报告》，https://a.cn/reports/daxu/#p3）',
    );
  });
});
