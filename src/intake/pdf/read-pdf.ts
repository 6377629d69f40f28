import type { Note, ReadCMap, ReadText } from '../types.ts';
import type { Run } from './page-lines.ts';
import { getDocumentProxy } from 'unpdf';
import { partChrome } from '../html/part-chrome.ts';
import { Refusal } from '../refusal.ts';
import { isChineseCMap } from './is-chinese-cmap.ts';
import { dropFurniture } from './drop-furniture.ts';
import { dropSidebars } from './drop-sidebars.ts';
import { joinLines } from './join-lines.ts';
import { toPageLines } from './page-lines.ts';
import { dropNoteMarks, partFootnotes } from './part-footnotes.ts';

/** Pages that are read at most; and characters a page below which there is no layer of text. */
const limits = { pages: 2000, characters: 8 };

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Reads a PDF with a layer of text by where its characters stand: lines from top to bottom, wrapped lines joined, page numbers,
 * running heads and what browsers print around a page dropped, footnotes put at the end; each of these is a note.
 *
 * @param readCMap asked where characters stand in an encoding of fonts that the file doesn't bring.
 * @throws Refusal where it is scanned, damaged, has a password, or is in an encoding that can't be had; what `readCMap` throws.
 */
export async function readPdf(bytes: Uint8Array, readCMap?: ReadCMap): Promise<ReadText> {
  const tables = createTables(readCMap);
  const pdf = await open(bytes, tables.Factory);
  const pages: Run[][] = [];
  const heights: number[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, limits.pages); number++) {
    const page = await pdf.getPage(number);
    heights.push(page.getViewport({ scale: 1 }).height);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap(toRun));
    page.cleanup();
  }
  const title = await readTitle(pdf);
  await pdf.loadingTask.destroy();
  // The reader goes on without a table, and its characters are missing
  if (tables.fault !== undefined) throw tables.fault;
  const { pages: alone, dropped: beside } = dropSidebars(pages);
  const { pages: unmarked, marks } = dropNoteMarks(alone);
  const lines = toPageLines(unmarked);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (length < limits.characters * heights.length) throw new Refusal('pdf-scanned');
  const { lines: undressed, pageNumbers, runningHeads, printed } = dropFurniture(lines, heights);
  // Small print at the foot of a page is a note where something refers to it
  const { body, notes: footnotes } = marks > 0 ? partFootnotes(undressed) : { body: undressed, notes: [] };
  const { paragraphs, joined } = joinLines(body);
  const { kept, dropped } = printed ? partChrome(paragraphs) : { kept: paragraphs, dropped: [] };
  const notes: Note[] = [
    { code: 'lines-joined', count: joined },
    { code: 'page-numbers-dropped', count: pageNumbers },
    { code: 'running-heads-dropped', count: runningHeads },
    { code: 'note-marks-dropped', count: marks },
    { code: 'footnotes-appended', count: footnotes.length },
    { code: 'chrome-dropped', count: dropped.length + beside.length },
  ];
  const appended = footnotes.length > 0 ? ['注释', ...footnotes] : [];
  return {
    text: `${[...kept, ...appended].join('\n')}\n`,
    around: [...(title === '' ? [] : [`标题: ${title}`]), ...dropped, ...beside].join('\n'),
    encoding: null,
    notes: notes.filter(({ count }) => count > 0),
  };
}

/** What the reader asks for tables of encodings; `fault` is why one could not be had. */
function createTables(readCMap: ReadCMap | undefined) {
  const tables = {
    fault: undefined as Error | undefined,
    Factory: class {
      async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        const name = filename.replace(/\.bcmap$/, '');
        try {
          // Shapes of fonts are asked for, too, but tell nothing of the text
          if (kind !== 'cMapUrl') throw new Error(`no ${filename}`);
          if (!readCMap || !isChineseCMap(name)) throw new Refusal('pdf-fonts');
          return await readCMap(name);
        } catch (error) {
          if (kind === 'cMapUrl') tables.fault ??= error as Error;
          throw error;
        }
      }
    },
  };
  return tables;
}

async function open(
  bytes: Uint8Array,
  BinaryDataFactory: ReturnType<typeof createTables>['Factory'],
): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(
      // The reader takes its bytes over, so it gets its own.
      bytes.slice(),
      { disableFontFace: true, verbosity: 0, useWorkerFetch: false, BinaryDataFactory },
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Refusal('encrypted');
    throw new Refusal('damaged');
  }
}

/** One item of a page's text; nothing for marks without text and for text that stands aslant, such as a watermark. */
function toRun(item: object): Run[] {
  if (!('str' in item && 'transform' in item && 'width' in item)) return [];
  const { str, transform, width } = item as { str: string; transform: number[]; width: number };
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a) * 0.05) return [];
  return [{ text: str, x, y, width, size: Math.abs(d) }];
}

async function readTitle(pdf: PdfDocument): Promise<string> {
  const { info } = await pdf.getMetadata();
  const title = (info as Record<string, unknown>)['Title'];
  return typeof title === 'string' ? title.trim() : '';
}
