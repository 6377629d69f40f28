/** So many bytes are written, read or packed at once. */
export const pieceSize = 2 ** 20;

/** Takes pieces of a file one by one, and their end. */
export interface PieceGatherer {
  add: (piece: string | Uint8Array) => void;
  end: () => void;
}

/**
 * Gathers pieces into larger ones, text as UTF-8: tables come a line at a time, and a call for each would take longer than
 * the line.
 *
 * @param take is given each larger piece, the last of which may be empty.
 */
export function gatherPieces(take: (piece: Uint8Array<ArrayBuffer>) => void): PieceGatherer {
  let held: Uint8Array[] = [];
  let size = 0;
  const end = (): void => {
    take(Buffer.concat(held));
    [held, size] = [[], 0];
  };
  return {
    add: (piece) => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      held.push(bytes);
      size += bytes.length;
      if (size >= pieceSize) end();
    },
    end,
  };
}
