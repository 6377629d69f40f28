import { createHash } from 'node:crypto';

/** What a data package says of the bytes of a file. */
export interface Seal {
  /** Whether it is text, in UTF-8. */
  isText: boolean;
  bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: string;
}

/**
 * Seals the pieces of a file.
 *
 * @param onPiece takes each as bytes, to write it for example.
 */
export function toSeal(pieces: Iterable<string | Uint8Array>, onPiece?: (piece: Uint8Array) => void): Seal {
  const sha = createHash('sha256');
  const seal: Seal = { isText: true, bytes: 0, hash: '' };
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (typeof piece !== 'string') seal.isText = false;
    seal.bytes += bytes.length;
    sha.update(bytes);
    onPiece?.(bytes);
  }
  return { ...seal, hash: sha.digest('hex') };
}
