import type { Note, ReadText } from './types.ts';
import { decode } from './decode.ts';

/** Breaks of old systems and of word processors, which no reader of lines knows: CR alone, Ctrl+K, LINE SEPARATOR. */
const oldBreak = /\r(?!\n)|[\v\u0085\u2028\u2029]/g;

/**
 * Reads a plain text: its characters as they stand, line breaks included, but such as no reader of lines knows.
 *
 * @throws Refusal where the bytes are of no known encoding.
 */
export function readText(bytes: Uint8Array): ReadText {
  const { text, encoding } = decode(bytes);
  const count = text.match(oldBreak)?.length ?? 0;
  const notes: Note[] = count > 0 ? [{ code: 'breaks-replaced', count }] : [];
  return { text: text.replace(oldBreak, '\n'), around: '', encoding, notes };
}
