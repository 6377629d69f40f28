import { chooseDoubleByte } from './choose-double-byte.ts';
import { Refusal } from './refusal.ts';

/** A text with the encoding that its bytes were found to be in. */
export interface Decoded {
  /** Without byte order mark. */
  text: string;
  /** By the names of the WHATWG Encoding Standard: `utf-8`, `utf-16le`, `gb18030` … */
  encoding: string;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** Control characters that no text holds; tab, line feed, form feed and carriage return are none of them. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** A mark of byte order, and the Ctrl+Z with which DOS ends a file. */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const beginningOrEnd = /^\uFEFF|\x1a$/g;

/**
 * Decodes a text by the strongest evidence: a byte order mark, else valid UTF-8, else UTF-16 by where its zero bytes
 * stand, else what the document itself declares, else GB18030, which holds GBK and GB2312, or Big5, by their common characters.
 *
 * @param declared the encoding that a web page names, by its name in the Encoding Standard.
 * @throws Refusal where no encoding explains every byte, or the text holds U+FFFD or control characters.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  for (const encoding of marked ? [marked[0]] : toCandidates(bytes, declared)) {
    const text = tryDecode(bytes, encoding)?.replace(beginningOrEnd, '');
    if (text === undefined || (encoding === 'utf-8' && isWide(bytes))) continue;
    if (control.test(text)) throw new Refusal('binary');
    if (text.includes('\uFFFD')) throw new Refusal('replaced');
    return { text, encoding };
  }
  throw new Refusal(bytes.includes(0) ? 'binary' : 'encoding');
}

function toCandidates(bytes: Uint8Array, declared: string | undefined): string[] {
  const wide = readZeroBytes(bytes);
  const rest = chooseDoubleByte(bytes) ?? [];
  return ['utf-8', ...(wide ? [wide] : []), ...(declared === undefined ? [] : [declared])].concat(rest);
}

/** Whether so many bytes are zero that what passes for UTF-8 is UTF-16 of Latin letters. */
function isWide(bytes: Uint8Array): boolean {
  return bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0) * 4 > bytes.length;
}

/** UTF-16 by its zero bytes: those of line breaks, digits and Latin letters all stand on one side of their pairs. */
function readZeroBytes(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1) return undefined;
  let [even, odd] = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < bytes.length / 1000) return undefined;
  // The low byte of a Han character may be 0, too: 一 is 4E 00.
  if (odd >= even * 4) return 'utf-16le';
  return even >= odd * 4 ? 'utf-16be' : undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
