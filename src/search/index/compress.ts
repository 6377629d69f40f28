import { gzipSync } from 'node:zlib';

/** Where gzip notes the system that made a file (RFC 1952, section 2.3.1); 255 is unknown. */
const systemAt = 9;

/**
 * A file of the index, compressed here, so that it costs the same on every host; gzip also lets damage be seen where a
 * browser can't compute a hash.
 */
export function compress(bytes: Uint8Array): Uint8Array {
  const file = gzipSync(bytes, { level: 9 });
  file[systemAt] = 255;
  return file;
}

/**
 * JSON as a file of the index: in UTF-16 where it is mostly Chinese, which deflates better so, else in UTF-8.
 *
 * They are told apart by their second byte: JSON begins with an ASCII character, whose higher byte is 0 in UTF-16.
 */
export function compressJson(content: unknown): Uint8Array {
  const text = JSON.stringify(content);
  const isChinese = Buffer.byteLength(text) > 1.8 * text.length;
  return compress(Buffer.from(text, isChinese ? 'utf16le' : 'utf8'));
}
