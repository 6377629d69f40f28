import type { DataFile } from '../../src/exports/index.ts';

/** All bytes of a file that comes in pieces. */
export const readPieces = ({ pieces }: Pick<DataFile, 'pieces'>): Buffer =>
  Buffer.concat(Array.from(pieces(), (piece) => Buffer.from(piece as string)));
