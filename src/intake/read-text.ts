import type { ReadText } from './types.ts';
import { decode } from './decode.ts';

/**
 * Reads a plain text: its characters as they stand, line breaks included.
 *
 * @throws Refusal where the bytes are of no known encoding.
 */
export function readText(bytes: Uint8Array): ReadText {
  const { text, encoding } = decode(bytes);
  return { text, around: '', encoding, notes: [] };
}
