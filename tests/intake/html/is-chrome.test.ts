import { describe, expect, test } from 'vitest';
import { isChrome } from '../../../src/intake/html/is-chrome.ts';

describe('Furniture of a page', () => {
  test.for([
    '【打印本页】',
    '上一页 1 2 3 下一页',
    '索引号：A01',
    '分享到微信',
    '来源 | 县政府办公室',
    '审核丨李某',
    '• 字号：大 中 小',
    '| >',
  ])('is %s outside the text', (line) => {
    expect(isChrome(line, true)).toBe(true);
  });

  test.for(['一、2030年工作回顾', '2030', '各位代表：', `编辑${'字'.repeat(90)}`])('is not %s', (line) => {
    expect(isChrome(line, true)).toBe(false);
  });

  test('is in the midst of the text only what cannot be of it', () => {
    expect(isChrome('【关闭】', false)).toBe(true);
    expect(isChrome('版权所有 某ICP备12345678号', false)).toBe(true);
    expect(isChrome('来源：财政拨款', false)).toBe(false);
  });
});
