import { describe, expect, it, test } from 'vitest';
import { walkSections } from '../../../src/report/index.ts';
import { readDots } from '../../../src/report/reading/dots.ts';
import { madeUp } from '../../support/made-up-report.ts';
import { parse } from '../../support/parse.ts';

const sentences = (count: number) => '完成税收3.2亿元.'.repeat(count);

describe('readDots', () => {
  it('reads dots behind words as full stops, one for one', () => {
    const text = `${sentences(4)}增长5%.\n1.农业稳步发展.种植水稻2.6万亩.`;
    const read = readDots(text);
    expect(read).toBe(text.replace(/(?<=[元%展亩])\./g, '。'));
    expect(read).toHaveLength(text.length);
  });

  it.each([
    ['a text with few of them', sentences(3)],
    ['a text that has full stops', `${sentences(5)}${'修路8公里。'.repeat(3)}`],
    ['enumerators', '一.工作回顾\n二.存在问题\n三.工作打算\n1.农业\n2.工业\n3.民生'],
    ['decimals and addresses', '3.5 4.6 5.7 6.8 www.example.cn'],
  ])('leaves %s alone', (_, text) => {
    expect(readDots(text)).toBe(text);
  });
});

test('a report typed with dots has the outline of one typed with full stops', () => {
  const titles = (text: string) =>
    Array.from(walkSections(parse(text).sections), ({ title, part }) => `${title ?? '-'} ${part}`);
  expect(titles(madeUp.replaceAll('。', '.'))).toEqual(titles(madeUp));
});
