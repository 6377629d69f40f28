import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/intake/decode.ts';
import { toUtf16 } from '../support/files/encode.ts';
import { toGb18030 } from '../../src/text/to-gb18030.ts';

const report = '青石镇2023年政府工作报告\n各位代表：\n一、2022年工作回顾\n完成财政收入1.2亿元，增长6%。\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const marked = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);

/** 完成しました of Shift-JIS, again and again. */
const japanese = Array.from({ length: 20 }, () => [
  ...[0x8a, 0xae, 0x90, 0xac, 0x82, 0xb5, 0x82, 0xdc, 0x82, 0xb5, 0x82, 0xbd],
]).flat();

describe('decode', () => {
  test.for<[string, string, Uint8Array]>([
    ['UTF-8', 'utf-8', utf8(report)],
    ['UTF-8 with a byte order mark', 'utf-8', marked([0xef, 0xbb, 0xbf], utf8(report))],
    ['UTF-16 with a byte order mark', 'utf-16le', marked([0xff, 0xfe], toUtf16(report, 'le'))],
    ['UTF-16 of the other order', 'utf-16be', marked([0xfe, 0xff], toUtf16(report, 'be'))],
    ['UTF-16 without a mark', 'utf-16le', toUtf16(report, 'le')],
    ['UTF-16 of the other order without a mark', 'utf-16be', toUtf16(report, 'be')],
    ['GB18030', 'gb18030', toGb18030(report)],
    ['GB18030 with a byte order mark', 'gb18030', marked([0x84, 0x31, 0x95, 0x33], toGb18030(report))],
  ])('reads %s', ([, encoding, bytes]) => {
    expect(decode(bytes)).toEqual({ text: report, encoding });
  });

  test('knows UTF-16 of Latin letters, whose bytes are valid UTF-8 as well', () => {
    expect(decode(toUtf16('<html><body>Report</body></html>', 'le')).encoding).toBe('utf-16le');
  });

  test('tells Big5 from GB18030 by their common characters, though each explains the other', () => {
    // 各位代表：完成投資。in Big5
    const big5 = [
      0xa6, 0x55, 0xa6, 0xec, 0xa5, 0x4e, 0xaa, 0xed, 0xa7, 0xb9, 0xa6, 0xa8, 0xa7, 0xeb, 0xb8, 0xea,
    ];
    expect(decode(Uint8Array.from(big5))).toEqual({ text: '各位代表完成投資', encoding: 'big5' });
  });

  test('takes the mark with which DOS ends a file for none of its characters', () => {
    expect(decode(Uint8Array.from([...utf8(report), 0x1a])).text).toBe(report);
  });

  test('takes what a document declares before it guesses', () => {
    const bytes = Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5);
    expect(decode(bytes, 'big5').text).toBe('中文');
    expect(decode(bytes).encoding).toBe('gb18030');
  });

  test.for<[string, Uint8Array, string]>([
    ['a NUL among text', utf8(report.replace('代表', '代\0表')), 'binary'],
    ['a NUL among text in GB18030', toGb18030(report.repeat(90).replace('代表', '代\0表')), 'binary'],
    ['bytes that are no text', Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256), 'binary'],
    ['Japanese, whose bytes would be rare characters', Uint8Array.from(japanese), 'encoding'],
    ['bytes of no known encoding', Uint8Array.of(0xff, 0xff, 0xff), 'encoding'],
    ['characters that an earlier conversion lost', utf8('完成\uFFFD\uFFFD收入'), 'replaced'],
  ])('refuses %s', ([, bytes, code]) => {
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ code }));
  });

  test('gives back any Chinese text in any encoding that holds it, never U+FFFD', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
    const common = fc.constantFrom(...Array.from('的一年工作发展建设实现全镇完成群众'));
    const marks = fc.constantFrom('，', '。', '\n', '3', '%');
    // Most of what people write are common characters, by which GB18030 is told from Big5
    const words = fc.tuple(common, common, fc.oneof(common, han, marks)).map((signs) => signs.join(''));
    const texts = fc.array(words, { minLength: 4 }).map((parts) => `${parts.join('')}\n2023\n`);
    fc.assert(
      fc.property(texts, (text) => {
        for (const bytes of [utf8(text), toGb18030(text), marked([0xff, 0xfe], toUtf16(text, 'le'))]) {
          expect(decode(bytes).text).toBe(text);
        }
      }),
    );
  });
});
