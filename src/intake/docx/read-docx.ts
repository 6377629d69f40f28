import type { Element, Root } from 'xast';
import type { Note, NoteCode, ReadText } from '../types.ts';
import type { Counter } from './numbering.ts';
import { findMainPart } from '../detect-format.ts';
import { readZip } from '../read-zip.ts';
import { Refusal } from '../refusal.ts';
import { createCounter } from './numbering.ts';
import { childrenOf, findChild, parsePart, textOf, valueOf } from './xml.ts';

const wanted = /^(?:word\/(?:document\d*|numbering|styles|footnotes|endnotes)|docProps\/core)\.xml$/;

/** What reading a document gathers besides its lines. */
interface DocxContext {
  count: Counter;
  /** Lines of text boxes, to be put behind the text. */
  boxes: string[];
  /** Whether running text has begun: a box above it holds the title. */
  begun: boolean;
  notes: Map<NoteCode, number>;
}

/**
 * Reads a Word document as its reader sees it: paragraphs with the numbers that Word types (`一、`, `（一）`), rows of tables
 * with their cells apart by tabs, insertions taken and deletions and comments left out; text boxes above the first sentence
 * where they are anchored; then the other boxes under 附：, and footnotes under the heading 注释.
 *
 * @throws Refusal where the package is damaged or has a password.
 */
export function readDocx(bytes: Uint8Array): ReadText {
  const parts = new Map(
    readZip(bytes, (name) => wanted.test(name)).map(({ name, bytes: content }) => [name, content]),
  );
  const part = (name: string) => parsePart(parts.get(name));
  const body = findChild(part(findMainPart(parts.keys()) ?? ''), 'w:document', 'w:body');
  if (!body) throw new Refusal('damaged');
  const reading: DocxContext = {
    count: createCounter(part('word/numbering.xml'), part('word/styles.xml')),
    boxes: [],
    begun: false,
    notes: new Map(),
  };
  const lines = readBlocks(body, reading);
  const footnotes = ['footnotes', 'endnotes'].flatMap((kind) =>
    readFootnotes(part(`word/${kind}.xml`), reading),
  );
  say(reading, 'text-boxes-appended', reading.boxes.length);
  say(reading, 'footnotes-appended', footnotes.length);
  const under = (heading: string, added: readonly string[]) => (added.length > 0 ? [heading, ...added] : []);
  // Headed, so that the closing still stands last in the report itself
  const text = [...lines, ...under('附：', reading.boxes), ...under('注释', footnotes)];
  return {
    text: `${text.filter((line) => line.trim() !== '').join('\n')}\n`,
    around: describe(part('docProps/core.xml')),
    encoding: null,
    notes: Array.from(reading.notes, ([code, count]): Note => ({ code, count })),
  };
}

function say({ notes }: DocxContext, code: NoteCode, count = 1): void {
  if (count > 0) notes.set(code, (notes.get(code) ?? 0) + count);
}

/** The title that the file's properties give, as a row of a page's table. */
function describe(core: Root | undefined): string {
  const title = findChild(core, 'cp:coreProperties', 'dc:title');
  return title && textOf(title).trim() !== '' ? `标题: ${textOf(title).trim()}` : '';
}

function readBlocks(parent: Element, reading: DocxContext): string[] {
  const lines: string[] = [];
  // What a paragraph begins whose end was deleted or moved away goes on in the next one, which gives it its number
  let begun: Element[] = [];
  const end = () => {
    if (begun.length > 0) lines.push(...readParagraph(begun, reading));
    begun = [];
  };
  for (const node of childrenOf(parent)) {
    if (node.name === 'w:p') begun.push(node);
    else if (node.name === 'w:tbl') end();
    if (node.name !== 'w:p') lines.push(...readBlock(node, reading));
    else if (!isWithoutEnd(node)) end();
  }
  end();
  return lines.filter((line) => line !== '');
}

const isWithoutEnd = (paragraph: Element): boolean =>
  ['w:del', 'w:moveFrom'].some((change) => findChild(paragraph, 'w:pPr', 'w:rPr', change));

function readBlock(node: Element, reading: DocxContext): string[] {
  switch (node.name) {
    case 'w:tbl':
      return readTable(node, reading);
    case 'w:sdt':
      return readBlocks(findChild(node, 'w:sdtContent') ?? node, reading);
    case 'w:ins':
    case 'w:moveTo':
    case 'w:customXml':
      return readBlocks(node, reading);
    default:
      return [];
  }
}

/** The rows of a table as lines; a cell that holds running text, as of a table for layout, is read by its paragraphs. */
function readTable(table: Element, reading: DocxContext): string[] {
  return childrenOf(table, 'w:tr').flatMap((row) => {
    const cells = childrenOf(row, 'w:tc').map((cell) => readBlocks(cell, reading));
    const isLayout = cells.length === 1 || cells.some((lines) => lines.length > 1 && lines.some(isSentence));
    return isLayout ? cells.flat() : [cells.map((lines) => lines.join('')).join('\t')];
  });
}

const isSentence = (line: string): boolean => line.length > 40 && /[。；]/.test(line);

/** One paragraph, or several that are one since the ends of all but the last were deleted. */
function readParagraph(pieces: readonly Element[], reading: DocxContext): string[] {
  const former = reading.boxes.length;
  const text = pieces.map((piece) => readRuns(piece, reading)).join('');
  reading.begun ||= /[。；]/.test(text);
  const above = reading.begun ? [] : reading.boxes.splice(former);
  // An empty paragraph of a list counts, too.
  const counted = reading.count(findChild(pieces.at(-1), 'w:pPr'));
  const number = text.trim() === '' ? '' : counted;
  if (number !== '') say(reading, 'numbering-resolved');
  const apart = /[\p{L}\p{N}]$/u.test(number) ? ' ' : '';
  const own = `${number}${apart}${text}`.split('\n').map((line) => line.trimEnd());
  return [...above, ...own];
}

function readRuns(parent: Element, reading: DocxContext): string {
  return childrenOf(parent)
    .map((node) => readInline(node, reading))
    .join('');
}

/** The text of what stands in a paragraph; what no reader sees gives nothing. */
function readInline(node: Element, reading: DocxContext): string {
  switch (node.name) {
    case 'w:t':
    case 'm:t':
      return textOf(node);
    case 'w:tab':
      return '\t';
    case 'w:br':
      return node.attributes['w:type'] === undefined || node.attributes['w:type'] === 'textWrapping'
        ? '\n'
        : '';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:r':
      return isHidden(node) ? '' : readRuns(node, reading);
    case 'w:del':
    case 'w:moveFrom':
      say(reading, 'deletions-dropped');
      return '';
    case 'w:commentReference':
      say(reading, 'comments-dropped');
      return '';
    case 'mc:AlternateContent':
      return readRuns(findChild(node, 'mc:Choice') ?? findChild(node, 'mc:Fallback') ?? node, reading);
    case 'w:txbxContent':
      reading.boxes.push(...readBlocks(node, reading));
      return '';
    case 'w:pPr':
    case 'w:rt':
    case 'w:rPr':
    case 'w:instrText':
    case 'w:delText':
      return '';
    default:
      return readRuns(node, reading);
  }
}

function isHidden(run: Element): boolean {
  const vanish = findChild(run, 'w:rPr', 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(valueOf(run, 'w:rPr', 'w:vanish') ?? '');
}

function readFootnotes(root: Root | undefined, reading: DocxContext): string[] {
  const notes = childrenOf(childrenOf(root)[0]).filter(
    ({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal',
  );
  return notes.map((note, index) => `[${String(index + 1)}]${readBlocks(note, reading).join('').trim()}`);
}
