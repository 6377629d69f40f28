import { Zip, ZipDeflate } from 'fflate';
import type { DataFile } from './files.ts';

/** Files as one zip archive, in their order, by path, a piece at a time; text is UTF-8. */
export function* toZip(
  files: Iterable<Pick<DataFile, 'path' | 'pieces'>>,
): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  for (const { path, pieces } of files) {
    const entry = new ZipDeflate(path, { level: 9 });
    // The first moment that an archive can name, in whatever time zone: the same files give the same bytes
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    for (const piece of pieces()) {
      entry.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made;
}
