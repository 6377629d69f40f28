import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/intake/docx/format-number.ts';
import { createCounter } from '../../src/intake/docx/numbering.ts';
import { readDocx } from '../../src/intake/docx/read-docx.ts';
import { findChild, childrenOf, parsePart } from '../../src/intake/docx/xml.ts';
import { toMixedDocx, toNumberedDocx, toTypedDocx } from '../support/files/word-files.ts';

const lines = readFileSync('tests/fixtures/intake/report.txt', 'utf8').trim().split('\n');

describe('readDocx', () => {
  test('reads a document whose numbers are typed', async () => {
    const { text, notes, around } = readDocx(await toTypedDocx(lines));
    expect(text.trim().split('\n')).toEqual(lines);
    expect(notes).toEqual([]);
    expect(around).toBe('标题: 青石镇2023年政府工作报告');
  });

  test('writes out the numbers that Word counts itself', async () => {
    const { text, notes } = readDocx(await toNumberedDocx(lines));
    expect(text.trim().split('\n')).toEqual(lines);
    expect(notes).toEqual([{ code: 'numbering-resolved', count: 11 }]);
  });

  test('takes insertions, leaves deletions and hidden text out, keeps rows, puts footnotes at the end', async () => {
    const { text, notes } = readDocx(await toMixedDocx());
    expect(text).toBe('完成投资4亿元。\n指标\t2022年\n财政收入\t1.2亿元\n注释\n[1]按在地口径。\n');
    expect(notes.map(({ code }) => code).sort()).toEqual(['deletions-dropped', 'footnotes-appended']);
  });

  test.for<[string, string, string]>([
    [
      'goes on behind a paragraph whose end was deleted',
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>一年来，</w:t></w:r></w:p><w:p><w:r><w:t>完成投资3亿元。</w:t></w:r></w:p>',
      '一年来，完成投资3亿元。\n',
    ],
    [
      'reads a text that stands in one cell by its paragraphs, and a row of figures as one line',
      `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>一、工作回顾</w:t></w:r></w:p><w:p><w:r><w:t>完成投资3亿元。</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>财政</w:t></w:r></w:p><w:p><w:r><w:t>收入</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1亿元</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>回顾</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>（一）产业</w:t></w:r></w:p><w:p><w:r><w:t>${'新建道路3公里，'.repeat(6)}惠及群众。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
      `一、工作回顾\n完成投资3亿元。\n财政收入\t1亿元\n回顾\n（一）产业\n${'新建道路3公里，'.repeat(6)}惠及群众。\n`,
    ],
    [
      'keeps such a paragraph where nothing stands behind it',
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>完成。</w:t></w:r></w:p><w:sectPr/>',
      '完成。\n',
    ],
    [
      'counts no paragraph of a list that was deleted or moved away, and numbers one that goes on once',
      ['del', 'moveFrom', '']
        .map(
          (change) =>
            `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr>${change && `<w:${change}/>`}</w:rPr></w:pPr>${change ? '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>' : ''}<w:r><w:t>新</w:t></w:r></w:p>`,
        )
        .join('')
        .repeat(2),
      '一、新新新\n二、新新新\n',
    ],
    [
      'ends such a paragraph before a table',
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前。</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>表</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>后。</w:t></w:r></w:p>',
      '前。\n表\n后。\n',
    ],
    [
      'leaves the reading over a character out',
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>bǐng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>邴</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
      '邴\n',
    ],
    [
      'says the text of a box once, though it is there for two kinds of programs',
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>文。</w:t></w:r></w:p>',
      '文。\n附：\n框\n',
    ],
    [
      'puts a box above the first sentence where it stands, as the title may be in one',
      '<w:p><w:r><w:txbxContent><w:p><w:r><w:t>青石镇政府工作报告</w:t></w:r></w:p></w:txbxContent></w:r></w:p><w:p><w:r><w:t>完成投资。</w:t></w:r></w:p><w:p><w:r><w:txbxContent><w:p><w:r><w:t>图一</w:t></w:r></w:p></w:txbxContent></w:r></w:p><w:p><w:r><w:t>收入增长。</w:t></w:r></w:p>',
      '青石镇政府工作报告\n完成投资。\n收入增长。\n附：\n图一\n',
    ],
  ])('%s', ([, body, expected]) => {
    const xml = `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;
    const numbering = strToU8(
      '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    );
    for (const name of ['word/document.xml', 'word/document2.xml'])
      expect(readDocx(zipSync({ [name]: strToU8(xml), 'word/numbering.xml': numbering })).text).toBe(
        expected,
      );
  });

  test('refuses a package without a document, and one that is cut', async () => {
    const whole = await toTypedDocx(lines);
    expect(() => readDocx(whole.slice(0, 900))).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});

describe('createCounter', () => {
  const xml = (text: string) => parsePart(new TextEncoder().encode(text));
  const level = (at: number, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = xml(
    `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, '%1、')}${level(1, '（%2）')}${level(2, '%1.%3', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`,
  );
  const styles = xml(
    `<w:styles><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
  );
  const count = (...paragraphs: string[]) => {
    const next = createCounter(numbering, styles);
    return paragraphs.map((inner) => {
      const root = xml(`<w:p><w:pPr>${inner}</w:pPr></w:p>`);
      return next(findChild(childrenOf(root)[0], 'w:pPr'));
    });
  };
  const own = (id: number, at: number) =>
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

  test('begins a lower level anew under each higher one', () => {
    expect(count(own(1, 0), own(1, 1), own(1, 1), own(1, 0), own(1, 1))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '二、',
      '（一）',
    ]);
  });

  test('takes the number of a style, and of the style that it is based on', () => {
    expect(count('<w:pStyle w:val="H1"/>', '<w:pStyle w:val="H2"/>')).toEqual(['一、', '（一）']);
  });

  test('takes the level that the list gives to a style, whatever the style says', () => {
    const linked = xml(
      `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, '%1、')}${level(1, '（%2）', '<w:pStyle w:val="H1"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    );
    const next = createCounter(linked, styles);
    const root = xml('<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr></w:p>');
    expect(next(findChild(childrenOf(root)[0], 'w:pPr'))).toBe('（一）');
  });

  test('lets a paragraph take the number of its style away', () => {
    expect(count('<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>', '')).toEqual(['', '']);
  });

  test('goes on counting in another list of the same kind, or where that says to begin', () => {
    expect(count(own(1, 0), own(2, 0), own(2, 0), own(1, 0))).toEqual(['一、', '五、', '六、', '七、']);
  });

  test('writes all levels in digits where the list is for laws', () => {
    expect(count(own(1, 0), own(1, 2))).toEqual(['一、', '1.1']);
  });
});

describe('formatNumber', () => {
  test.for<[string, number, string]>([
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCountingThousand', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['ideographDigital', 20, '二〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['decimalEnclosedCircleChinese', 3, '③'],
    ['decimalFullWidth', 12, '１２'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 27, 'aa'],
    ['ideographTraditional', 2, '乙'],
    ['unheardOf', 7, '7'],
  ])('writes %s', ([format, number, written]) => {
    expect(formatNumber(number, format)).toBe(written);
  });
});
