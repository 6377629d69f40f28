import { decodeRice, encodeRice } from './rice.ts';

/** Where one pair of characters stands: offsets into the folded text of all reports, ascending. */
export interface PostingList {
  /** Two UTF-16 units; the second of a block's last pair is a line break. */
  pair: string;
  locations: Uint32Array;
}

/** Numbers before each list: its pair's two units, how many locations, their parameter, how many bytes. */
const fields = 5;

/**
 * The posting lists of neighbouring pairs as one file: a count of lists, five numbers for each, then their codes.
 * Numbers are little-endian and of 32 bits; what gzip makes of them is a few bytes a list.
 */
export function writeShard(lists: readonly PostingList[]): Uint8Array {
  const codes = lists.map(({ locations }) => encodeRice(locations));
  const header = new Uint32Array(1 + lists.length * fields);
  header[0] = lists.length;
  lists.forEach(({ pair, locations }, nth) => {
    const { parameter, bytes } = codes[nth]!;
    const row = [pair.charCodeAt(0), pair.charCodeAt(1), locations.length, parameter, bytes.length];
    header.set(row, 1 + nth * fields);
  });
  const bytes = new Uint8Array(
    header.byteLength + codes.reduce((sum, { bytes: { length } }) => sum + length, 0),
  );
  const view = new DataView(bytes.buffer);
  header.forEach((number, nth) => {
    view.setUint32(nth * 4, number, true);
  });
  let at = header.byteLength;
  for (const code of codes) {
    bytes.set(code.bytes, at);
    at += code.bytes.length;
  }
  return bytes;
}

/** Reads a shard; each list is decoded when it is asked for. */
export class Shard {
  readonly #bytes: Uint8Array;
  /** By pair: how many locations, their parameter, where the code begins and ends. */
  readonly #lists = new Map<string, readonly [count: number, parameter: number, from: number, to: number]>();

  /** @throws where the bytes are fewer than the header says. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(0, true);
    let at = (1 + count * fields) * 4;
    for (let nth = 0; nth < count; nth++) {
      const read = (field: number): number => view.getUint32((1 + nth * fields + field) * 4, true);
      const length = read(4);
      this.#lists.set(String.fromCharCode(read(0), read(1)), [read(2), read(3), at, at + length]);
      at += length;
    }
  }

  /** Its pairs, ascending. */
  get pairs(): string[] {
    return [...this.#lists.keys()];
  }

  /** Where a pair stands; nowhere if it is not in this shard. */
  locationsOf(pair: string): Uint32Array<ArrayBuffer> {
    const list = this.#lists.get(pair);
    if (!list) return new Uint32Array();
    const [count, parameter, from, to] = list;
    return decodeRice({ parameter, bytes: this.#bytes.subarray(from, to) }, count);
  }
}
