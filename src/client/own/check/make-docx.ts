import { strToU8, zipSync } from 'fflate';
import { escapeXml, xmlHead } from './xml-text.ts';

/** A line of a draft that came as plain text. */
export interface DraftLine {
  text: string;
  kind: 'title' | 'heading' | 'body';
}

const types = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** Type as 党政机关公文格式 (GB/T 9704-2012) sets it, in half points: 小标宋 2号, 黑体 and 仿宋 3号. */
const faces = {
  title: { font: '方正小标宋简体', size: 44, paragraph: '<w:jc w:val="center"/>' },
  heading: { font: '黑体', size: 32, paragraph: '<w:ind w:firstLineChars="200" w:firstLine="640"/>' },
  body: { font: '仿宋', size: 32, paragraph: '<w:ind w:firstLineChars="200" w:firstLine="640"/>' },
} as const;

/** A Word file of a draft that came as plain text, a paragraph a line. */
export function makeDocx(lines: readonly DraftLine[]): Uint8Array<ArrayBuffer> {
  const paragraphs = lines.map(({ text, kind }) => {
    const { font, size, paragraph } = faces[kind];
    const run = `<w:rPr><w:rFonts w:eastAsia="${font}" w:hint="eastAsia"/><w:sz w:val="${size}"/></w:rPr>`;
    return `<w:p><w:pPr>${paragraph}</w:pPr><w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  });
  const document = `${xmlHead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(document),
  });
}
