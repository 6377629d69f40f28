import {
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  DeletedTextRun,
  InsertedTextRun,
  FootnoteReferenceRun,
} from 'docx';

const revision = { id: 1, author: 'a', date: '2023-01-01T00:00:00Z' };

/** Levels of a list as clerks set them: `一、`, `（一）`, `1.`. */
const levels = ['%1、', '（%2）', '%3.'].map((text, level) => ({
  level,
  text,
  format: level < 2 ? LevelFormat.CHINESE_COUNTING : LevelFormat.DECIMAL,
}));

/** A Word document of some paragraphs. */
async function pack(
  children: (Paragraph | Table)[],
  footnotes: Record<string, string> = {},
): Promise<Uint8Array> {
  const document = new Document({
    title: '青石镇2023年政府工作报告',
    numbering: { config: [{ reference: 'parts', levels }] },
    footnotes: Object.fromEntries(
      Object.entries(footnotes).map(([id, text]) => [id, { children: [new Paragraph(text)] }]),
    ),
    sections: [
      {
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The lines of a text as a document whose numbers are typed. */
export function toTypedDocx(lines: readonly string[]): Promise<Uint8Array> {
  return pack(lines.map((line) => new Paragraph(line)));
}

/** The lines of a text as a document whose `一、` and `（一）` are automatic, and so in no run of text. */
export function toNumberedDocx(lines: readonly string[]): Promise<Uint8Array> {
  return pack(
    lines.map((line) => {
      const [number = '', comma] =
        /^(?:[一二三四五六七八九十]+(、)|（[一二三四五六七八九十]+）)/.exec(line) ?? [];
      if (number === '') return new Paragraph(line);
      return new Paragraph({
        text: line.slice(number.length),
        numbering: { reference: 'parts', level: comma === undefined ? 1 : 0 },
      });
    }),
  );
}

/** A document with a table, a footnote and tracked changes. */
export function toMixedDocx(): Promise<Uint8Array> {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  return pack(
    [
      new Paragraph({
        children: [
          new TextRun('完成投资'),
          new DeletedTextRun({ text: '3亿元', ...revision }),
          new InsertedTextRun({ text: '4亿元', ...revision }),
          new FootnoteReferenceRun(1),
          new TextRun('。'),
          new TextRun({ text: '内部掌握', vanish: true }),
        ],
      }),
      new Table({ rows: [row('指标', '2022年'), row('财政收入', '1.2亿元')] }),
    ],
    { 1: '按在地口径。' },
  );
}
