import { gzipSync } from 'node:zlib';
import { gzip } from '@gfx/zopfli';

/** How bytes become a file. */
export type Compress = (bytes: Uint8Array) => Uint8Array;

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
 * The same by Zopfli, which takes a hundred times as long for a twentieth less: for the few files of a small site, that
 * every first query fetches. It is WebAssembly, which must be loaded before.
 */
export const loadZopfli = (): Promise<Compress> =>
  new Promise((resolve) => {
    const compressHard: Compress = (bytes) => {
      const files: Uint8Array[] = [];
      // Once it is loaded, it calls back before it returns
      gzip(bytes, { numiterations: 50 }, (_, file) => files.push(file));
      const [file] = files;
      if (file === undefined) throw new Error('Unexpected lack of a file, expected Zopfli to be loaded');
      file[systemAt] = 255;
      return file;
    };
    gzip(Uint8Array.of(0), {}, () => {
      resolve(compressHard);
    });
  });

/**
 * JSON for a file of the index: in UTF-16 where it is mostly Chinese, which deflates better so, else in UTF-8.
 *
 * They are told apart by their second byte: JSON begins with an ASCII character, whose higher byte is 0 in UTF-16.
 */
export function toJsonBytes(content: unknown): Uint8Array {
  const text = JSON.stringify(content);
  const isChinese = Buffer.byteLength(text) > 1.8 * text.length;
  return Buffer.from(text, isChinese ? 'utf16le' : 'utf8');
}
