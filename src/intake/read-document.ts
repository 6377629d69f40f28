import type { InputFormat, ReadCMap, ReadDocument, ReadText, SourceFile } from './types.ts';
import { decode } from './decode.ts';
import { detectArchive, detectFormat } from './detect-format.ts';
import { pairSidecars } from './pair-sidecars.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import { withoutPageParts } from './without-page-parts.ts';

/** Bytes of a file, and UTF-16 units of a text (some 5 MB) and of one line; 42 reports have some 600,000 units. */
const most = { file: 30_000_000, text: 1_700_000, line: 200_000 };

/** A file of which a text was read, or not. */
export type ReadResult = ReadDocument | { name: string; refusal: Refusal };

/** The readers of each format; all but plain text are loaded when a file of the format comes. */
const readers: Record<
  Exclude<InputFormat, 'zip'>,
  (bytes: Uint8Array, readCMap?: ReadCMap) => ReadText | Promise<ReadText>
> = {
  txt: readText,
  markdown: async (bytes) => (await import('./read-markdown.ts')).readMarkdown(bytes),
  html: async (bytes) => (await import('./html/read-html.ts')).readHtml(bytes),
  docx: async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  pdf: async (bytes, readCMap) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, readCMap),
};

/**
 * Reads every text of a file, by what its bytes are: one, or each file of an archive.
 *
 * A file that can't be read gives its refusal in its place, and the others are read; a fault of our code throws.
 */
export async function* readDocuments(file: SourceFile, readCMap?: ReadCMap): AsyncGenerator<ReadResult> {
  let inside: SourceFile[] = [];
  try {
    const { format, parts } = await open(file);
    if (format === 'zip' && parts.length === 0) throw new Refusal('no-text');
    if (format === 'zip') inside = parts;
    else yield await read(file, format, readCMap);
  } catch (error) {
    yield { name: file.name, refusal: toRefusal(error) };
  }
  for (const { file: one, sidecar } of pairSidecars(withoutPageParts(inside))) {
    const name = `${file.name}/${one.name}`;
    yield* readDocuments({ name, bytes: one.bytes, ...(sidecar && { sidecar: sidecar.bytes }) }, readCMap);
  }
}

async function open({ name, bytes }: SourceFile): Promise<{ format: InputFormat; parts: SourceFile[] }> {
  if (bytes.length > most.file) throw new Refusal('too-large');
  if (bytes.length === 0) throw new Refusal('empty');
  const format = detectFormat(bytes, name);
  if (format !== 'zip') return { format, parts: [] };
  const { listZip, readZip } = await import('./read-zip.ts');
  const kind = detectArchive(listZip(bytes));
  // An archive in an archive is how a bomb is built.
  if (kind === 'zip' && name.includes('.zip/')) throw new Refusal('archive');
  return { format: kind, parts: kind === 'zip' ? readZip(bytes) : [] };
}

async function read(
  { name, bytes, sidecar }: SourceFile,
  format: Exclude<InputFormat, 'zip'>,
  readCMap?: ReadCMap,
): Promise<ReadDocument> {
  if ((format === 'txt' || format === 'html' || format === 'markdown') && bytes.length > most.text * 6)
    throw new Refusal('text-too-large');
  const document = await readers[format](bytes, readCMap);
  if (document.text.trim() === '') throw new Refusal('no-text');
  if (longestLine(document.text) > most.line) throw new Refusal('line-too-long');
  if (document.text.length > most.text) throw new Refusal('text-too-large');
  const beside = sidecar && { sidecar: decode(sidecar).text };
  return { name, format, ...document, ...beside, sha256: await hash(bytes) };
}

/** The one fault of our own code that a file alone can cause: a nesting that ends the stack. */
function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) return new Refusal('too-deep');
  throw error;
}

function longestLine(text: string): number {
  let longest = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end;
    longest = Math.max(longest, next - from);
    from = next + 1;
  }
  return longest;
}

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
