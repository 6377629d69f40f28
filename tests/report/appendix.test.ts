import { describe, expect, test } from 'vitest';
import { findAppendix, isAppendix } from '../../src/report/appendix.ts';
import { classifyLines } from '../../src/report/classify.ts';
import { splitLines } from '../../src/report/lines.ts';

const report = ['青石镇工作报告', '各位代表:', '一、回顾', '全年增收。', '二、安排', '继续增收。'];
const closing = '各位代表,让我们团结一心,为建设美丽青石而努力奋斗!';
const find = (...lines: string[]) => findAppendix(classifyLines(splitLines(lines.join('\n'))));

describe('What is added to a report', () => {
  test.for(['2030年10件惠民实事', '附件:', '附件1', '附件2:十件实事项目'])('is headed by %s', (line) => {
    expect(isAppendix(line)).toBe(true);
  });

  test.for(['办好10件实事,群众满意', '附件见网站', '实事项目'])('is not headed by %s', (line) => {
    expect(isAppendix(line)).toBe(false);
  });

  test('begins behind the closing', () => {
    expect(find(...report, closing, '2030年10件惠民实事', '1.修路。')).toBe(7);
  });

  test('is none where no closing stands before it, or something numbered between', () => {
    expect(find(...report, '2030年10件惠民实事', '修路。')).toBeUndefined();
    expect(find(...report, closing, '三、其他', '1.修桥。', '2030年10件惠民实事')).toBeUndefined();
  });
});
