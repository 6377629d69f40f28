import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/measure/index.ts';
import { findInvisible } from '../../../src/report/reading/invisible.ts';
import { parse } from '../../support/parse.ts';

const report = (words: string) => `一、2022年工作回顾\n${words}\n二、2023年工作安排\n引进项目10个。`;
const read = (words: string) =>
  measure(parse(report(words))).quantities.map(({ value, unit, kind, name }) => [value, unit, kind, name]);

describe('characters that nobody sees', () => {
  it('are found between two others only', () => {
    expect(findInvisible('1\u200b23万元\u200b')).toEqual([{ start: 1, end: 2 }]);
    expect(findInvisible('123万元')).toEqual([]);
  });

  it.each(['\u200b', '\u200d', '\u00ad', '\u202a', '\u2069', '\ufeff', '\u200b\u200b'])(
    'change nothing of what is read, inside a number either: %j',
    (mark) => {
      const words = '完成税收123万元,增长5.2%。';
      for (let at = 1; at < words.length; at += 1) {
        const torn = words.slice(0, at) + mark + words.slice(at);
        expect(read(torn)).toEqual(read(words));
        expect(parse(report(torn)).diagnostics.map(({ rule }) => rule)).toContain('artifact');
      }
    },
  );

  it('stay in the quote, which is the source’s own', () => {
    const [first] = measure(parse(report('完成税收1\u200b23\u200b万元。'))).quantities;
    expect(first?.quote).toBe('1\u200b23\u200b万元');
  });
});
