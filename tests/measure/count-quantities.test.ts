import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countQuantities, measure } from '../../src/measure/index.ts';
import { madeUpContent } from '../support/site/copy-project.ts';
import { parse, parseContent } from '../support/parse.ts';

describe('countQuantities counts what measure finds', () => {
  test.each(parseContent(madeUpContent).map((report) => [report.meta.id, report] as const))(
    'in %s',
    (_, report) => {
      expect(countQuantities(report)).toBe(measure(report).quantities.length);
    },
  );

  test.each([
    ['一、2022年工作回顾\n税收3.7亿元，增长8%。', 2],
    ['一、2022年工作回顾\n税收3\u200B7亿元，增长8%。', 2],
    ['2022年政府工作报告\n', 0],
    ['', 0],
  ])('in %j', (text, count) => {
    expect(countQuantities(parse(text))).toBe(count);
  });

  test('in any text', () => {
    const sign = fc.constantFrom(...Array.from('0123456789.,、。;第一二十百万亿元个户%余多年月-至 \u200B\n'));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 80 }), (text) => {
        const report = parse(`一、2022年工作回顾\n${text}`);
        expect(countQuantities(report)).toBe(measure(report).quantities.length);
      }),
    );
  });
});
