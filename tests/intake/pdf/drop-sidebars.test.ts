import { describe, expect, test } from 'vitest';
import { dropSidebars } from '../../../src/intake/pdf/drop-sidebars.ts';
import type { Run } from '../../../src/intake/pdf/page-lines.ts';

const run = (text: string, x: number, y: number): Run => ({ text, x, y, size: 12, width: text.length * 12 });
const prose = Array.from({ length: 8 }, (_, at) =>
  run('全年完成投资三亿元，增长百分之五，', 200, 700 - at * 20),
);
const beside = (x: number, ...texts: string[]) => texts.map((text, at) => run(text, x, 695 - at * 20));

describe('dropSidebars', () => {
  test('drops a list of links left and right of the text', () => {
    const [left, right] = [
      beside(60, '首页', '走进青石', '政务公开', '办事'),
      beside(430, '解读一', '解读二', '解读三', '更多'),
    ];
    const { pages, dropped } = dropSidebars([[...left, ...prose, ...right]]);
    expect(pages).toEqual([prose]);
    expect(new Set(dropped)).toEqual(new Set([...left, ...right].map(({ text }) => text)));
  });
  test('keeps a table above the text whose first column stands left of it', () => {
    const above = beside(60, '索引号', '发布机构', '成文日期', '有效性').map((one) => ({
      ...one,
      y: one.y + 100,
    }));
    expect(dropSidebars([[...above, ...prose]])).toEqual({ pages: [[...above, ...prose]], dropped: [] });
  });
  test('keeps a number beside a heading, a column of sentences, and a heading in the text', () => {
    for (const others of [
      beside(60, '一', '二', '三'),
      beside(60, '新建学校。', '完成投资。', '收入增长。', '道路改造。'),
      beside(200, '工作回顾', '主要成绩', '产业发展', '民生'),
    ])
      expect(dropSidebars([[...prose, ...others]])).toEqual({ pages: [[...prose, ...others]], dropped: [] });
  });
});
