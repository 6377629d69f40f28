/** Whole numbers from 0, in as few bytes each as the largest takes. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** So many zeros, in whose place numbers up to `most` may stand. */
export function allocate(length: number, most: number): Numbers {
  if (most < 2 ** 8) return new Uint8Array(length);
  return most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}
