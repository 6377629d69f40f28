import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readTextPieces, type TextPiece } from './docx-text.ts';
import { type DocxPlace, placeInDocx } from './place-in-docx.ts';
import { escapeXml, xmlHead } from './xml-text.ts';

/** Something to say at a place of the text that was read from a Word document, as UTF-16 offsets into it. */
export interface DocxComment {
  start: number;
  end: number;
  text: string;
}

const documentPart = 'word/document.xml';
const author = '对读自查';
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * A Word file with comments added (ECMA-376 17.13.4): its text, its formatting and every other part stay as they are, runs
 * are cut where a comment begins or ends within one.
 *
 * @param source the text that `readDocx` read from it.
 * @returns null where the file has no document part that can be read.
 */
export function annotateDocx(
  bytes: Uint8Array,
  source: string,
  comments: readonly DocxComment[],
): Uint8Array<ArrayBuffer> | null {
  const files = unzipSync(bytes);
  const part = files[documentPart];
  const xml = part && strFromU8(part);
  if (!xml?.includes('<w:document')) return null;
  const pieces = readTextPieces(xml);
  const places = placeInDocx(source, pieces);
  const rels = readText(files, 'word/_rels/document.xml.rels') ?? emptyRelations;
  const target = /<Relationship\b[^>]*relationships\/comments"[^>]*>/.exec(rels)?.[0];
  const name = target
    ? `word/${/Target="\/?(?:word\/)?([^"]+)"/.exec(target)?.[1] ?? 'comments.xml'}`
    : freeName(files);
  const old = readText(files, name);
  const first =
    Math.max(
      -1,
      ...Array.from(old?.matchAll(/w:comment\b[^>]*w:id="(\d+)"/g) ?? [], (one) => Number(one[1])),
    ) + 1;
  const spans = comments.map(({ start, end, text }, at) => {
    const own = places.slice(start, Math.max(end, start + 1));
    // An automatic number is in no paragraph: what follows it is.
    const from =
      own.find(isPlace) ??
      places.slice(start, start + reach).find(isPlace) ??
      places.slice(0, start).findLast(isPlace);
    return { id: first + at, text, from, to: own.findLast(isPlace) ?? from };
  });
  files[documentPart] = strToU8(mark(xml, pieces, spans));
  const items = spans.map(({ id, text }) => toComment(id, text)).join('');
  files[name] = strToU8(
    // A file whose comments were all deleted may keep an empty part: <w:comments …/>
    old
      ?.replace(/(<w:comments\b[^>]*?)\/>\s*$/, '$1></w:comments>')
      .replace(/<\/w:comments>\s*$/, () => `${items}</w:comments>`) ??
      `${xmlHead}<w:comments xmlns:w="${namespace}">${items}</w:comments>`,
  );
  if (!target) {
    files['word/_rels/document.xml.rels'] = strToU8(
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rIdDuidu" Type="${relation}" Target="${name.slice(5)}"/></Relationships>`,
      ),
    );
  }
  const types = readText(files, '[Content_Types].xml') ?? '';
  if (!types.includes(`/${name}"`)) {
    files['[Content_Types].xml'] = strToU8(
      types.replace('</Types>', `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`),
    );
  }
  return zipSync(files);
}

const emptyRelations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

const readText = (files: Readonly<Record<string, Uint8Array>>, name: string): string | undefined => {
  const part = files[name];
  return part && strFromU8(part);
};

/** A name for a part that no part has. */
const freeName = (files: Readonly<Record<string, Uint8Array>>): string =>
  files['word/comments.xml'] ? 'word/comments-duidu.xml' : 'word/comments.xml';

const toComment = (id: number, text: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:initials="读"><w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:comment>`;

const isPlace = (place: DocxPlace | undefined): place is DocxPlace => place !== undefined;
/** So far ahead words of the document are looked for where those of a comment are in none of its paragraphs. */
const reach = 40;

/** What is set into a run, before one of its units. */
interface RunInsertion {
  unit: number;
  xml: string;
  /** Ends stand before beginnings at one place. */
  order: 0 | 1;
}

/** Sets the marks of all spans into the document. */
function mark(
  xml: string,
  pieces: readonly TextPiece[],
  spans: readonly { id: number; from: DocxPlace | undefined; to: DocxPlace | undefined }[],
): string {
  const marks = new Map<number, RunInsertion[]>();
  const put = (piece: number, one: RunInsertion) => marks.set(piece, [...(marks.get(piece) ?? []), one]);
  for (const { id, from, to } of spans) {
    if (!from || !to) continue;
    put(from.piece, { unit: from.unit, xml: `<w:commentRangeStart w:id="${id}"/>`, order: 1 });
    const end = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    put(to.piece, { unit: to.unit + 1, xml: end, order: 0 });
  }
  return [...marks]
    .map(([at, own]) => ({ piece: pieces[at] as TextPiece, own }))
    .sort((a, b) => b.piece.run.start - a.piece.run.start || b.piece.run.end - a.piece.run.end)
    .reduce((text, { piece, own }) => {
      const { start, end } = piece.run;
      return text.slice(0, start) + cutRun(text.slice(start, end), piece, own) + text.slice(end);
    }, xml);
}

const simple =
  /^(?<open><w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<w:t[\s>])[^])*<\/w:rPr>|<w:rPr\/>)?)<w:t(?:\s[^>]*)?>[^<]*<\/w:t><\/w:r>$/;

/** A run with marks in it: a run of nothing but text is cut there, any other has them before or behind it. */
function cutRun(run: string, { units }: TextPiece, own: readonly RunInsertion[]): string {
  const sorted = own.toSorted((a, b) => a.unit - b.unit || a.order - b.order);
  const open = simple.exec(run)?.groups?.['open'];
  if (open === undefined) {
    const of = (order: RunInsertion['order']) =>
      sorted.filter((one) => one.order === order).map((one) => one.xml);
    return `${of(1).join('')}${run}${of(0).join('')}`;
  }
  const cut = (from: number, to: number): string =>
    from < to ? `${open}<w:t xml:space="preserve">${units.slice(from, to).join('')}</w:t></w:r>` : '';
  let at = 0;
  let made = '';
  for (const { unit, xml } of sorted) {
    made += cut(at, unit) + xml;
    at = Math.max(at, unit);
  }
  return made + cut(at, units.length);
}
