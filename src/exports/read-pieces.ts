import { closeSync, openSync, readSync } from 'node:fs';
import { pieceSize } from './gather-pieces.ts';

/** The bytes of a file, a piece at a time. */
export function* readPieces(file: string): Generator<Uint8Array<ArrayBuffer>> {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceSize);
      const read = readSync(descriptor, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
