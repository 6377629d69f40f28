import { expect, test } from 'vitest';
import { partChrome } from '../../../src/intake/html/part-chrome.ts';

test('parts what a page says around its text off, a long footer too', () => {
  const around = [
    '首页',
    '发布机构\t青石镇人民政府',
    '相关文档',
    `版权所有：青石镇人民政府${'　联系电话：0000'.repeat(5)}`,
  ];
  const text = ['政府工作报告', '完成投资3亿元。', '附件下载3次。'];
  const [home = '', row = '', related = '', footer = ''] = around;
  expect(partChrome([home, row, ...text, related, footer])).toEqual({ kept: text, dropped: around });
});
