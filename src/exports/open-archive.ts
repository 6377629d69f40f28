import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file of an archive as it lies packed there. */
export interface PackedFile {
  /** CRC-32 of its bytes. */
  crc: number;
  /** Its bytes before they were packed. */
  size: number;
  packed: Uint8Array<ArrayBuffer>;
}

/** Bytes of the end of an archive, of a file's head in its list, and of the one before the packed bytes; names come on top. */
const sizes = { end: 22, listed: 46, head: 30 };

/** What the end of an archive begins with. */
const endSign = 0x06054b50;

/** Some bytes of a file. */
function readBytes(file: string, at: number, size: number): Buffer<ArrayBuffer> {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(size);
    readSync(descriptor, bytes, 0, size, at < 0 ? fstatSync(descriptor).size + at : at);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The files of a zip archive by path, as they lie packed in it, each read when it is asked for: an archive that `toZip` made,
 * below 4 GB and without a comment (PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16).
 *
 * @returns nothing where there is no such archive.
 */
export function openArchive(file: string): ReadonlyMap<string, () => PackedFile> {
  const entries = new Map<string, () => PackedFile>();
  try {
    const end = readBytes(file, -sizes.end, sizes.end);
    if (end.readUInt32LE(0) !== endSign) return entries;
    const list = readBytes(file, end.readUInt32LE(16), end.readUInt32LE(12));
    for (let rest = list; rest.length > 0;) {
      const one = rest;
      const nameEnd = sizes.listed + one.readUInt16LE(28);
      entries.set(one.toString('utf8', sizes.listed, nameEnd), () => {
        const at = one.readUInt32LE(42);
        const head = readBytes(file, at, sizes.head);
        const begin = at + sizes.head + head.readUInt16LE(26) + head.readUInt16LE(28);
        const packed = readBytes(file, begin, one.readUInt32LE(20));
        return { crc: one.readUInt32LE(16), size: one.readUInt32LE(24), packed };
      });
      rest = one.subarray(nameEnd + one.readUInt16LE(30) + one.readUInt16LE(32));
    }
  } catch {
    entries.clear();
  }
  return entries;
}
