import type { IRunOptions } from 'docx';
import { element } from '../dom/element.ts';
import { saveFile } from '../dom/save-file.ts';
import { toTableElement } from './table.ts';
import type { CompareTable } from './table.ts';

const style =
  'body{font:16px/1.8 "Songti SC","Noto Serif CJK SC","Microsoft YaHei",serif;margin:2em}' +
  'table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #999;padding:.5em;' +
  'vertical-align:top;text-align:start}th:first-child{width:6em}.figures th:first-child{width:16em}thead{display:table-header-group}p{margin:0 0 .3em}' +
  '.h{font-weight:600}.none,small,.source{color:#555}@page{size:A4 landscape}';

/** The comparison as one HTML file that needs nothing else. */
export function saveHtml(table: CompareTable, title: string): void {
  const heading = element('h1', '', title);
  const html = [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `${element('title', '', title).outerHTML}<style>${style}</style></head>`,
    `<body>${heading.outerHTML}${toTableElement(table).outerHTML}</body>`,
    '</html>',
  ];
  saveFile(`${title}.html`, 'text/html;charset=utf-8', html.join('\n'));
}

/** The comparison as a Word file: a landscape page, one table, its header row on every page. */
export async function saveDocx(table: CompareTable, title: string): Promise<void> {
  const {
    Document,
    HeadingLevel,
    Packer,
    PageOrientation,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
    WidthType,
  } = await import('docx');
  const toRun = (text: string, isBold: boolean) => {
    const options: IRunOptions = { text, bold: isBold };
    return new TextRun(options);
  };
  const toParagraph = (p: Element) =>
    new Paragraph({
      children: [...p.childNodes].map((node) =>
        toRun(
          node.textContent ?? '',
          p.classList.contains('h') || (node instanceof Element && node.localName === 'b'),
        ),
      ),
    });
  const cell = (children: InstanceType<typeof Paragraph>[], share: number) =>
    new TableCell({
      children: children.length > 0 ? children : [new Paragraph('')],
      width: { size: share, type: WidthType.PERCENTAGE },
    });
  const element = toTableElement(table);
  const rows = [...element.querySelectorAll('tr')].map((row, index) => {
    const first = table.isFigures ? 25 : 10;
    const share = (100 - first) / Math.max(1, row.cells.length - 1);
    const cells = [...row.cells].map((one, at) => {
      const paragraphs = [...one.querySelectorAll('p')].map(toParagraph);
      const words = new Paragraph({ children: [toRun(one.textContent, true)] });
      return cell(one.querySelector('p') ? paragraphs : [words], at === 0 ? first : share);
    });
    return new TableRow({ children: cells, tableHeader: index === 0, cantSplit: table.isFigures });
  });
  const file = new Document({
    title,
    styles: { default: { document: { run: { size: 21, font: { ascii: 'SimSun', eastAsia: '宋体' } } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }),
          ...[...element.querySelectorAll('.source')].map((p) => new Paragraph(p.textContent)),
        ],
      },
    ],
  });
  const made = await Packer.toBlob(file);
  saveFile(`${title}.docx`, made.type, made);
}
