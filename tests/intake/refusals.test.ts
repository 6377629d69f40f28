import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/intake/read-document.ts';
import { Refusal, sayRefusal } from '../../src/intake/index.ts';
import { toUtf16 } from '../support/files/encode.ts';
import { toPdf } from '../support/files/pdf-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const ole = (name: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(504).fill(0),
    ...toUtf16(name, 'le'),
  ]);
const zip = (files: Record<string, Uint8Array>) => zipSync(files);
const runsOf = (sign: string, most: number) =>
  Array.from({ length: most }, (_, at) => sign.repeat(at + 1)).join('甲');
const page = '<w:document xmlns:w="w"><w:body>';

const cases: readonly [string, string, string, () => Uint8Array][] = [
  ['a file of 50 MB', 'too-large', 'a.txt', () => new Uint8Array(50_000_000)],
  ['a text of 8 MB', 'text-too-large', 'a.txt', () => utf8('完成投资。\n'.repeat(500_000))],
  ['one line of 5 MB', 'line-too-long', 'a.txt', () => utf8('完成投资3亿元。'.repeat(230_000))],
  [
    'one line of 5 MB of a page',
    'line-too-long',
    'a.html',
    () => utf8(`<p>${'完成投资3亿元。'.repeat(230_000)}`),
  ],
  ['nothing', 'empty', 'a.txt', () => new Uint8Array()],
  ['blanks alone', 'no-text', 'a.txt', () => utf8(' \n\u3000\n')],
  [
    'binary data',
    'binary',
    'a.txt',
    () => Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31) % 256),
  ],
  ['a NUL in a text', 'binary', 'a.txt', () => utf8('各位代表\0：\n一、工作回顾\n')],
  ['what an earlier conversion destroyed', 'replaced', 'a.txt', () => utf8('完成\uFFFD投资\n')],
  ['Markdown of 8,000 quotations', 'too-deep', 'a.md', () => utf8(`${'>'.repeat(8000)} 报告`)],
  [
    'Markdown whose lists go 2,000 lines deep',
    'too-deep',
    'a.md',
    () => utf8(Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- 甲`).join('\n')),
  ],
  ['Markdown of 8,000 lists', 'too-deep', 'a.md', () => utf8(`${'- '.repeat(8000)}报告`)],
  ['Markdown of 1,500 runs of code', 'too-deep', 'a.md', () => utf8(runsOf('`', 1500))],
  ['Markdown of 4,000 marks of stress', 'too-deep', 'a.md', () => utf8('报告**甲_ 乙*_\n'.repeat(1000))],
  ['a page of 50,000 divisions', 'too-deep', 'a.html', () => utf8(`${'<div>'.repeat(50_000)}报告`)],
  [
    'Word of 50,000 controls',
    'too-deep',
    'a.docx',
    () =>
      zip({
        'word/document.xml': utf8(
          `${page}${'<w:sdt>'.repeat(50_000)}${'</w:sdt>'.repeat(50_000)}</w:body></w:document>`,
        ),
      }),
  ],
  ['Word that is no XML', 'damaged', 'a.docx', () => zip({ 'word/document.xml': utf8('<w:document><w:p>') })],
  ['an archive that was cut', 'damaged', 'a.zip', () => zip({ 'a.txt': utf8('报告') }).slice(0, 40)],
  [
    'an archive that unpacks to 200 MB',
    'archive-too-large',
    'a.zip',
    () => zip({ a: new Uint8Array(100_000_000), b: new Uint8Array(100_000_000) }),
  ],
  [
    'an archive of 501 files',
    'archive-too-large',
    'a.zip',
    () => zip(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${String(at)}.txt`, utf8('a')]))),
  ],
  ['an old Word file', 'doc', 'a.doc', () => ole('WordDocument')],
  ['a WPS file', 'doc', 'a.wps', () => ole('WpsContent')],
  ['Word with a password', 'encrypted', 'a.docx', () => ole('EncryptedPackage')],
  ['an OFD file', 'ofd', 'a.ofd', () => zip({ 'OFD.xml': utf8('<OFD/>') })],
  [
    'a spreadsheet',
    'office',
    'a.xlsx',
    () => zip({ '[Content_Types].xml': utf8('<a/>'), 'xl/workbook.xml': utf8('<a/>') }),
  ],
  [
    'an archive of nothing but what a system puts there',
    'no-text',
    'a.zip',
    () => zip({ '__MACOSX/._a.txt': utf8('x'), '.DS_Store': utf8('x') }),
  ],
  ['a document of Pages', 'office', 'a.pages', () => zip({ 'Index/Document.iwa': Uint8Array.of(1) })],
  ['XML of Word 2003', 'xml', 'a.doc', () => utf8('<?xml version="1.0"?><w:wordDocument/>')],
  ['RTF', 'rtf', 'a.doc', () => latin('{\\rtf1\\ansi report}')],
  ['a RAR archive', 'archive', 'a.rar', () => latin('Rar!\x1a\x07\x00')],
  ['a picture', 'image', 'a.txt', () => latin('\x89PNG\r\n\x1a\n')],
  [
    'a web archive',
    'mhtml',
    'a.mht',
    () => latin('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'),
  ],
  [
    'a message with the report attached',
    'mail',
    'a.eml',
    () =>
      latin(
        'Received: by a.cn;\r\n\tTue, 3 Jan\r\nFrom: a@a.cn\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n',
      ),
  ],
  [
    'a drawing',
    'image',
    'a.svg',
    () =>
      utf8(
        '<?xml version="1.0"?>\n<!-- made -->\n<svg xmlns="http://www.w3.org/2000/svg"><text>镇政府</text></svg>',
      ),
  ],
  ['a scanned PDF', 'pdf-scanned', 'a.pdf', () => toPdf('0 0 595 842 re f')],
  [
    'a PDF that brings neither its fonts nor a known encoding',
    'pdf-fonts',
    'a.pdf',
    () => toPdf('BT /F1 12 Tf 72 700 Td <82a0> Tj ET', { encoding: '90ms-RKSJ-H' }),
  ],
  ['a PDF that was cut', 'damaged', 'a.pdf', () => latin('%PDF-1.4\n1 0 obj<<')],
  [
    'a PDF with a password',
    'encrypted',
    'a.pdf',
    () =>
      toPdf('', {
        trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`,
      }),
  ],
];

describe('What no report can be taken from is refused with a sentence', () => {
  test.for(cases)('%s', async ([, code, name, make]) => {
    const before = process.memoryUsage().rss;
    const found: unknown[] = [];
    for await (const one of readDocuments({ name, bytes: make() })) found.push(one);
    expect(found).toEqual([{ name, refusal: expect.any(Refusal) as unknown }]);
    expect(found[0]).toMatchObject({ refusal: { code } });
    expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  });

  test('in English for the command, in Chinese for a page, each with what to do', () => {
    for (const [, code] of cases) {
      const { reason, advice } = sayRefusal(code as Refusal['code'], 'en');
      expect(reason).toMatch(/^Unexpected .*, expected /);
      expect(advice).toMatch(/^[a-z]/);
      const chinese = sayRefusal(code as Refusal['code'], 'zh');
      expect(chinese.reason + chinese.advice).toMatch(/\p{Script=Han}/u);
    }
  });
});
