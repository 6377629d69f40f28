import type { RefusalCode } from './refusal.ts';
import type { InputFormat } from './types.ts';
import { Refusal } from './refusal.ts';

/** First bytes by which a kind of file is known. */
const signatures: readonly (readonly [signature: string, kind: InputFormat | RefusalCode])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'empty'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'doc'],
  ['{\\rtf', 'rtf'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['BZh', 'archive'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\x7fELF', 'binary'],
  ['MZ', 'binary'],
];

/** Whether a kind is one that can be read. */
function isFormat(kind: string): kind is InputFormat {
  return ['txt', 'markdown', 'html', 'docx', 'pdf', 'zip'].includes(kind);
}

/**
 * The format of a file by its bytes; its name only tells Markdown from plain text.
 *
 * A `.doc` that is a web page is one. `zip` may still be Word; {@link detectArchive} tells.
 *
 * @throws Refusal where nothing can be read from this kind of file, naming it.
 */
export function detectFormat(bytes: Uint8Array, name: string): InputFormat {
  const head = toLatin(bytes.subarray(0, 1024));
  const found = signatures.find(([signature]) => head.startsWith(signature))?.[1];
  if (found === 'doc' && hasPassword(bytes)) throw new Refusal('encrypted');
  if (found !== undefined && !isFormat(found)) throw new Refusal(found);
  if (found !== undefined) return found;
  if (head.includes('%PDF-')) return 'pdf';
  // UTF-16 of Latin letters reads as itself without its zero bytes.
  const plain = toLatin(bytes.subarray(0, 8192)).replace(/\0/g, '');
  if (
    /^\s*(?:From|MIME-Version|Content-Type|Date|Subject):/i.test(plain) &&
    /multipart\/related/i.test(plain)
  )
    throw new Refusal('mhtml');
  if (isMail(plain)) throw new Refusal('mail');
  if (isWebPage(plain)) return 'html';
  if (/^\W*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+svg[^>]*>\s*)?<svg\b/i.test(plain))
    throw new Refusal('image');
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<\?xml\s/.test(plain)) throw new Refusal('xml');
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'txt';
}

/** Word puts a document with a password into the same container as an old one, under this name. */
function hasPassword(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, 4_000_000)).includes('EncryptedPackage');
}

/** A message begins with lines of its own (RFC 5322), among them who sent it, and ends them with an empty one. */
function isMail(head: string): boolean {
  const [lines = ''] = head.split(/\r?\n\r?\n/, 1);
  return (
    /^(?:[\x21-\x39\x3b-\x7e]+:.*(?:\r?\n[ \t].*)*(?:\r?\n|$))+$/.test(lines) &&
    /^From:/im.test(lines) &&
    /^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type):/im.test(lines)
  );
}

/** A page begins with its doctype, a comment, or an element of a page; a text may quote one further down. */
function isWebPage(head: string): boolean {
  const start = head.replace(
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*/,
    '',
  );
  return /^<(?:!doctype\s+html|html|head|body|meta|title|div|section|article|main|table|ul|ol|p|h\d|br|a|b|i|strong|em|font|img|span|center|style|link|script|form)\b/i.test(
    start,
  );
}

/**
 * What an archive is by the names in it.
 *
 * @throws Refusal for office files that hold no text document.
 */
export function detectArchive(names: readonly string[]): 'docx' | 'zip' {
  if (findMainPart(names) !== undefined) return 'docx';
  if (names.includes('OFD.xml')) throw new Refusal('ofd');
  if (
    names.includes('[Content_Types].xml') ||
    names.includes('mimetype') ||
    names.includes('META-INF/container.xml') ||
    names.some((name) => name.endsWith('.iwa'))
  )
    throw new Refusal('office');
  return 'zip';
}

/** The part of a Word package that holds the text; some programs number it, `word/document2.xml`. */
export function findMainPart(names: Iterable<string>): string | undefined {
  return Array.from(names).find((name) => /^word\/document\d*\.xml$/.test(name));
}

/** Bytes as characters of the same number. */
function toLatin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
