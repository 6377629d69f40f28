/** What a PDF holds besides its page. */
interface PdfExtras {
  /** Entries of its trailer, such as `/Encrypt<<…>>`. */
  trailer?: string;
  /** Encoding of its one font, `/F1`, which is 宋体 and not in the file. */
  encoding?: string;
}

/** A PDF of one page; what the page draws is given, a byte a character. */
export function toPdf(content: string, { trailer = '', encoding = 'GBK-EUC-H' }: PdfExtras = {}): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${String(content.length)}>>stream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -140 1000 860]/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 680/StemV 80>>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${String(at + 1)} 0 obj${object}endobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const file = `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${String(body.length)}\n%%EOF`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** Lines of a text as what a page draws, from the top, in the bytes of an encoding. */
export function drawLines(lines: readonly string[], encode: (text: string) => Uint8Array): string {
  const hex = (line: string) =>
    Array.from(encode(line), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const drawn = lines.map((line) => `<${hex(line)}> Tj 0 -20 Td`).join(' ');
  return `BT /F1 12 Tf 72 760 Td ${drawn} ET`;
}
