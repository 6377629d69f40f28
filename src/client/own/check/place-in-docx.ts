import type { TextPiece } from './docx-text.ts';

/** A character of a Word document. */
export interface DocxPlace {
  piece: number;
  unit: number;
}

/** A number that Word writes before a paragraph is not in its text; longer gaps are other paragraphs. */
const longestNumber = 12;

/**
 * Where each character of a text that was read from a Word document stands in it; `undefined` for white space and for
 * automatic numbers, which stand in no paragraph. Lines are found one after another: a row of a table is one line of
 * several paragraphs.
 */
export function placeInDocx(source: string, pieces: readonly TextPiece[]): (DocxPlace | undefined)[] {
  const places = new Array<DocxPlace | undefined>(source.length);
  const paragraphs = readParagraphs(pieces);
  let next = 0;
  for (const line of source.matchAll(/[^\n]+/g)) {
    const own = squeeze(line[0]);
    let done = 0;
    while (done < own.text.length) {
      const from = next;
      const found = paragraphs.findIndex(({ text }, at) => {
        if (at < from) return false;
        const place = own.text.indexOf(text, done);
        return place >= done && place - done <= longestNumber;
      });
      const paragraph = paragraphs[found];
      if (!paragraph) break;
      const place = own.text.indexOf(paragraph.text, done);
      paragraph.places.forEach((one, at) => {
        places[line.index + (own.offsets[place + at] ?? 0)] = one;
      });
      done = place + paragraph.text.length;
      next = found + 1;
    }
  }
  return places;
}

/** A text without white space, with the offset of each character that is left. */
function squeeze(text: string): { text: string; offsets: number[] } {
  const offsets = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => !/\s/.test(text.charAt(at)),
  );
  return { text: offsets.map((at) => text.charAt(at)).join(''), offsets };
}

/** The paragraphs that hold any text, without white space. */
function readParagraphs(pieces: readonly TextPiece[]): { text: string; places: DocxPlace[] }[] {
  const paragraphs = new Map<number, { text: string; places: DocxPlace[] }>();
  pieces.forEach(({ paragraph, text }, piece) => {
    const own = paragraphs.get(paragraph) ?? { text: '', places: [] };
    paragraphs.set(paragraph, own);
    const left = squeeze(text);
    own.text += left.text;
    own.places.push(...left.offsets.map((unit) => ({ piece, unit })));
  });
  return [...paragraphs.values()].filter(({ text }) => text !== '');
}
