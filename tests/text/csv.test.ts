import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCell, toCsv } from '../../src/text/csv.ts';

const names = ['a', 'b'] as const;
const csv = (a: string | number | null, b: string | number | null = 'x') => toCsv(names, [{ a, b }]);

describe('toCsv', () => {
  test('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csv('一', 2)).toBe('\uFEFFa,b\r\n一,2\r\n');
  });
  test('quotes commas, quotes and line breaks and doubles quotes', () => {
    expect(csv('a,"b"\r\nc')).toBe('\uFEFFa,b\r\n"a,""b""\r\nc",x\r\n');
  });
  test('writes null as an empty cell', () => {
    expect(csv(null)).toBe('\uFEFFa,b\r\n,x\r\n');
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1+1', '－1', "'=1"])(
    'keeps %j from being run as a formula',
    (text) => {
      const [, row] = csvParseRows(csv(text).slice(1));
      expect(row?.[0]).toBe(`'${text}`);
      expect(fromCell(row?.[0] ?? '')).toBe(text);
    },
  );
  test('leaves negative numbers alone', () => {
    expect(csv(-5.2)).toContain('\r\n-5.2,x');
  });
});

describe('laws of toCsv', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', "'", '+', '"', ',', '\r', '\n', ' ', '一', '\t') }),
  );
  test('reading the table gives the texts back', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
        const [, ...read] = csvParseRows(toCsv(names, rows).slice(1));
        expect(read.map(([a = '', b = '']) => ({ a: fromCell(a), b: fromCell(b) }))).toEqual(rows);
      }),
    );
  });
  test('no cell begins as a formula does', () => {
    fc.assert(
      fc.property(cell, (a) => {
        const [, row] = csvParseRows(csv(a).slice(1));
        expect(row?.[0]).not.toMatch(/^\s*[=+\-@]/u);
      }),
    );
  });
});
