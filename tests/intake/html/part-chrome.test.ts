import { expect, test } from 'vitest';
import { partChrome } from '../../../src/intake/html/part-chrome.ts';

test('parts what a page says around its text off, a footer with a stop too', () => {
  const above = ['首页', '发布机构\t青石镇人民政府'];
  const text = ['政府工作报告', '完成投资3亿元。', '收入增长5%。'];
  const below = [
    '相关文档',
    `版权所有：青石镇人民政府${'　联系电话：0000'.repeat(5)}`,
    '：，，，，。视频小程序赞',
  ];
  expect(partChrome([...above, ...text, ...below])).toEqual({ kept: text, dropped: [...above, ...below] });
});
