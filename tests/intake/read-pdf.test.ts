import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dropFurniture } from '../../src/intake/pdf/drop-furniture.ts';
import { foldRadicals } from '../../src/intake/pdf/fold-radicals.ts';
import { joinLines } from '../../src/intake/pdf/join-lines.ts';
import { toPageLines } from '../../src/intake/pdf/page-lines.ts';
import type { PageLine, Run } from '../../src/intake/pdf/page-lines.ts';
import { dropNoteMarks, partFootnotes } from '../../src/intake/pdf/part-footnotes.ts';
import { readPdf } from '../../src/intake/pdf/read-pdf.ts';
import { readCMap } from '../../src/corpus/read-cmap.ts';
import { toUtf16 } from '../support/files/encode.ts';
import { toGb18030 } from '../../src/text/to-gb18030.ts';
import { drawLines, toPdf } from '../support/files/pdf-file.ts';

const bare = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s/g, ''));
const report = bare(readFileSync('tests/fixtures/intake/report.txt', 'utf8'));
const readFixture = (name: string) =>
  readPdf(new Uint8Array(readFileSync(`tests/fixtures/intake/${name}.pdf`)));

describe('readPdf', () => {
  test.for<[string, string, string[]]>([
    [
      'set with indented paragraphs, a letter-spaced title, running heads and page numbers',
      'indented',
      ['lines-joined', 'page-numbers-dropped', 'running-heads-dropped'],
    ],
    [
      'printed from a web page, with its address and the date above and below',
      'web-page',
      ['lines-joined', 'running-heads-dropped'],
    ],
    ['of LibreOffice, neither indented nor spaced', 'from-writer', ['lines-joined', 'page-numbers-dropped']],
  ])('reads a file %s', async ([, name, codes]) => {
    const { text, notes } = await readFixture(name);
    expect(bare(text)).toEqual(report);
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  test.for<[string, (text: string) => Uint8Array]>([
    ['GBK-EUC-H', toGb18030],
    ['UniGB-UCS2-H', (text) => toUtf16(text, 'be')],
  ])('reads a file that brings no fonts, its characters in %s', async ([encoding, encode]) => {
    const lines = ['青石镇2023年政府工作报告', '一、2022年工作回顾', '完成投资3亿元。'];
    const { text } = await readPdf(toPdf(drawLines(lines, encode), { encoding }), readCMap);
    expect(bare(text)).toEqual(lines);
  });

  test('fails where the table of an encoding can’t be had, and does not take the file for a scanned one', async () => {
    const fault = new Error('no connection');
    const drawn = toPdf(drawLines(['完成投资。'], toGb18030));
    await expect(readPdf(drawn, () => Promise.reject(fault))).rejects.toBe(fault);
  });

  test('refuses what is no whole PDF', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\nnothing');
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('toPageLines', () => {
  const run = (text: string, x: number, y: number, size = 16): Run => ({
    text,
    x,
    y,
    size,
    width: Array.from(text).length * size,
  });
  const texts = (...runs: Run[]) => toPageLines([runs]).map(({ text }) => text);

  test('goes by places, not by the order of the file', () => {
    expect(texts(run('收入。', 116, 700), run('第二行', 100, 680), run('完', 100, 701))).toEqual([
      '完收入。',
      '第二行',
    ]);
  });
  test('closes a title that is spaced letter by letter', () => {
    const title = Array.from('政府工作报告', (sign, at) => run(sign, 100 + at * 40, 700, 22));
    expect(texts(...title)).toEqual(['政府工作报告']);
    expect(texts(run('政 府 工 作 报 告', 100, 700))).toEqual(['政府工作报告']);
  });
  test('puts marks of another font into the blanks that a run leaves for them', () => {
    const whole = { text: '实施 强基 工程', x: 100, y: 700, size: 16, width: 96 + 16 };
    expect(texts(run('“', 132, 700, 16), whole, run('”', 172, 700, 16))).toEqual(['实施“强基”工程']);
  });
  test('keeps cells of a row apart', () => {
    expect(texts(run('财政收入', 100, 700), run('1.2', 300, 700))).toEqual(['财政收入\t1.2']);
  });
});

describe('dropFurniture', () => {
  const line = (text: string, page: number, y: number): PageLine => ({
    text,
    page,
    y,
    left: 90,
    right: 500,
    size: 16,
  });
  test('drops page numbers and heads at the edges, and neither in the middle of a page', () => {
    const lines = [0, 1, 2].flatMap((page) => [
      line('青石镇政府工作报告', page, 800),
      line('- 1 -', page, 400),
      line('正文。', page, 390),
      line(`- ${String(page + 1)} -`, page, 40),
    ]);
    expect(dropFurniture(lines, [842, 842, 842])).toMatchObject({ pageNumbers: 3, runningHeads: 3 });
    expect(
      dropFurniture(lines, [842, 842, 842])
        .lines.map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['- 1 -', '正文。']);
  });
  test('keeps a sentence that begins several pages', () => {
    const lines = [0, 1, 2].map((page) => line('完成投资3亿元，增长5%。', page, 800));
    expect(dropFurniture(lines, [842, 842, 842]).lines).toEqual(lines);
  });
  test('keeps the title, which stands at the edge of one page alone', () => {
    const title = line('青石镇政府工作报告', 0, 800);
    expect(dropFurniture([title, line('正文。', 1, 800)], [842, 842]).lines).toHaveLength(2);
  });
});

describe('joinLines', () => {
  const at = (text: string, y: number, right: number, left = 90): PageLine => ({
    text,
    page: 0,
    y,
    left,
    right,
    size: 16,
  });
  test('joins a line that reaches the margin with the next, and takes an indentation for a new paragraph', () => {
    const lines = [
      at('一年来全镇完成投资', 700, 500, 122),
      at('3亿元。', 680, 140),
      at('新建学校2所，招生', 660, 500, 122),
      at('270人。', 640, 140),
      at('改造道路3公里，惠及', 620, 500, 122),
      at('9个村。', 600, 140),
    ];
    expect(joinLines(lines)).toEqual({
      paragraphs: ['一年来全镇完成投资3亿元。', '新建学校2所，招生270人。', '改造道路3公里，惠及9个村。'],
      joined: 3,
    });
  });
  test('ends a paragraph without an indentation where a last line just misses the edge that all others are stretched to', () => {
    const lines = [
      at('全年完成投资增长，', 700, 500),
      at('其中工业完成投资。', 680, 500),
      at('民生改善。新建学校', 660, 500),
      at('道路三公里。', 640, 494),
      at('办结诉求，群众满意', 620, 500),
      at('率提高。', 600, 140),
    ];
    expect(joinLines(lines).paragraphs).toEqual([
      '全年完成投资增长，其中工业完成投资。民生改善。新建学校道路三公里。',
      '办结诉求，群众满意率提高。',
    ]);
  });
  /** Paragraphs whose last lines are full, and a short one; a paragraph begins so much farther below. */
  const toFull = (gap: number) => {
    const paragraphs = [
      ['全年完成投资增长，', '其中工业完成投资。'],
      ['新建学校两所。改造', '道路三公里，惠及九', '个村的两千名群众。'],
      ['办结诉求，群众满意', '率提高。再造林地。', '耕地保有量未减少。'],
      ['招生人数增加一成。'],
      ['清理河道，水质好转', '。'],
    ];
    let y = 700;
    return paragraphs.flatMap((texts, number) =>
      texts.map((text, index) =>
        at(text, (y -= index > 0 || number === 0 ? 20 : 20 + gap), 90 + Array.from(text).length * 16),
      ),
    );
  };
  test('ends a paragraph whose last line is full by a small gap behind a stop', () => {
    expect(joinLines(toFull(4)).paragraphs).toEqual([
      '全年完成投资增长，其中工业完成投资。',
      '新建学校两所。改造道路三公里，惠及九个村的两千名群众。',
      '办结诉求，群众满意率提高。再造林地。耕地保有量未减少。',
      '招生人数增加一成。',
      '清理河道，水质好转。',
    ]);
    expect(joinLines(toFull(0)).paragraphs).toHaveLength(1);
  });
  test('ends a paragraph of uneven lines where one more character would have fitted in', () => {
    const lines = [
      at('全年完成投资，增长，', 700, 250),
      at('其中工业完成投资。', 680, 234),
      at('新建学校两所，招生人', 660, 250),
      at('数增加。', 640, 154),
    ];
    expect(joinLines(lines).paragraphs).toEqual([
      '全年完成投资，增长，其中工业完成投资。',
      '新建学校两所，招生人数增加。',
    ]);
  });
  test('joins before a number that did not fit at the end of its line', () => {
    const lines = [
      at('全年完成地区生产总值，增长', 700, 500),
      at('固定资产投资增长，', 680, 460),
      at('10000.8%；其余', 660, 300),
    ];
    expect(joinLines(lines).paragraphs.at(-1)).toBe(
      '全年完成地区生产总值，增长固定资产投资增长，10000.8%；其余',
    );
  });
});

describe('Footnotes', () => {
  const run = (text: string, x: number, y: number, size = 16): Run => ({
    text,
    x,
    y,
    size,
    width: Array.from(text).length * size,
  });
  const line = (text: string, page: number, size = 16): PageLine => ({
    text,
    page,
    size,
    left: 90,
    right: 500,
    y: 400,
  });

  test('leave no mark behind a number, which it would become a digit of', () => {
    const words = [run('完成12', 100, 700), run('亿元', 164, 700)];
    for (const mark of ['3', '[3]', '③']) {
      expect(dropNoteMarks([[...words, run(mark, 196, 706, 8)]])).toEqual({ pages: [words], marks: 1 });
    }
  });
  test('are not taken for what stands in the line, or is the power of a unit', () => {
    for (const runs of [
      [run('完成', 100, 700), run('3', 132, 700, 8)],
      [run('120m', 100, 700), run('2', 164, 706, 8)],
    ])
      expect(dropNoteMarks([runs])).toEqual({ pages: [runs], marks: 0 });
  });
  test('are parted off the foot of their pages, each with all of its lines', () => {
    const lines = [
      line('小字的说明。', 0, 9),
      line(`完成投资3亿元，${'新建学校2所，'.repeat(5)}`, 0),
      line('1 在地口径：', 0, 9),
      line('以注册地为准。', 0, 9),
      line('增长5%。', 1),
      line('②由部门牵头。', 1, 9),
    ];
    expect(partFootnotes(lines)).toEqual({
      body: [lines[0], lines[1], lines[4]],
      notes: ['[1]在地口径：以注册地为准。', '[②]由部门牵头。'],
    });
  });
});

test('foldRadicals gives back characters for radicals of the same form, and leaves parts of characters alone', () => {
  expect(foldRadicals('⻘⽯镇⼈⺠增⻓⼾')).toBe('青石镇人民增长户');
  expect(foldRadicals('⸺在会上⺀')).toBe('——在会上⺀');
});
