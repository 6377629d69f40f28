import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPageLines } from '../../../src/report/reading/page-lines.ts';

describe('The lines of a page', () => {
  test('are those that hold text, without the white space around them, and know what stood before', () => {
    expect(toPageLines('一、回顾\r\n\r\n\u3000\u3000全年增收。 \n二、安排')).toEqual([
      { text: '一、回顾', start: 0, end: 4, blank: false, indent: 0 },
      { text: '全年增收。', start: 10, end: 15, blank: true, indent: 2 },
      { text: '二、安排', start: 17, end: 21, blank: false, indent: 0 },
    ]);
  });

  test('end at each sign that breaks a line, and a blank above the first is none', () => {
    expect(toPageLines('\n\n甲\u2028乙\u2029丙\r丁').map(({ text, blank }) => [text, blank])).toEqual([
      ['甲', false],
      ['乙', false],
      ['丙', false],
      ['丁', false],
    ]);
  });

  test('law: what is between them is white space', () => {
    assert(
      property(string({ unit: 'binary' }), (source) => {
        let at = 0;
        for (const { start, end } of toPageLines(source)) {
          expect(source.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(source.slice(at).trim()).toBe('');
      }),
    );
  });
});
