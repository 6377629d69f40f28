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
    for (let at = 0; at < list.length;) {
      const [crc, packed, size] = [16, 20, 24].map((field) => list.readUInt32LE(at + field)) as [
        number,
        number,
        number,
      ];
      const [name, extra, comment] = [28, 30, 32].map((field) => list.readUInt16LE(at + field)) as [
        number,
        number,
        number,
      ];
      const head = list.readUInt32LE(at + 42);
      entries.set(list.toString('utf8', at + sizes.listed, at + sizes.listed + name), () => {
        const own = readBytes(file, head, sizes.head);
        const begin = head + sizes.head + own.readUInt16LE(26) + own.readUInt16LE(28);
        return { crc, size, packed: readBytes(file, begin, packed) };
      });
      at += sizes.listed + name + extra + comment;
    }
  } catch {
    entries.clear();
  }
  return entries;
}
