import { deflateRawSync, constants } from 'node:zlib';
import { Zip, ZipPassThrough, type ZipInputFile } from 'fflate';
import type { DataFile } from './files.ts';
import { gatherPieces } from './gather-pieces.ts';
import type { PackedFile } from './open-archive.ts';

/** A file of an archive, packed by Node's own zlib: in JavaScript it took two fifths of the time of all files below `data/`. */
class FileToPack extends ZipPassThrough {
  override compression = 8;

  /** Packs each piece for itself; pieces end at a byte, so that they can stand one behind the other. */
  protected override process(piece: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(piece, { finishFlush }), isLast);
  }
}

/** A file for an archive; as it lies packed in another one, where it is known from there. */
export type FileForZip = Pick<DataFile, 'path' | 'pieces'> & { packed?: (() => PackedFile) | undefined };

/** The first moment that an archive can name, in whatever time zone: the same files give the same bytes. */
const firstMoment = () => new Date(1980, 0, 1);

/** Files as one zip archive, in their order, by path, a piece at a time; text is UTF-8. */
export function* toZip(files: Iterable<FileForZip>): Generator<Uint8Array<ArrayBuffer>> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  for (const { path, pieces, packed } of files) {
    if (packed) {
      const { crc, size, packed: bytes } = packed();
      const entry: ZipInputFile = { filename: path, compression: 8, mtime: firstMoment(), crc, size };
      zip.add(entry);
      entry.ondata!(null, bytes, true);
      yield* made.splice(0);
      continue;
    }
    const entry = new FileToPack(path);
    entry.mtime = firstMoment();
    zip.add(entry);
    const packing = gatherPieces((piece) => {
      entry.push(piece);
    });
    for (const piece of pieces()) {
      packing.add(piece);
      yield* made.splice(0);
    }
    packing.end();
    entry.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made;
}
