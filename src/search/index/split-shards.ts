import type { PostingList } from '../shard.ts';

/** A shard of fewer bytes goes on, about; one of more is closed as soon as another list has no room. */
const [least, most] = [4096, 16_384];

/** One pair in so many is one before which a shard may end. */
const everySo = 8;

/** Whether a pair is marked: by its characters, scattered (Knuth's multiplicative hash). */
const isMark = (pair: string): boolean =>
  (Math.imul(pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1), 0x9e3779b1) >>> 16) % everySo === 0;

/** Bytes of a list, about: what scattered places take, and a header. */
const sizeOf = ({ locations }: PostingList): number => {
  const { length } = locations;
  return 8 + (length * (1.5 + Math.log2((locations.at(-1)! + 1) / length))) / 8;
};

/**
 * Parts posting lists, in their order, into shards of some kilobytes; a list is never parted.
 *
 * A shard ends before pairs that are marked by their characters alone, so that a list that grows by a byte moves the
 * ends of its neighbours at most, and the others keep their bytes and names (content-defined chunking).
 */
export function splitShards(lists: readonly PostingList[]): PostingList[][] {
  const shards: PostingList[][] = [];
  let size = Infinity;
  for (const list of lists) {
    const own = sizeOf(list);
    if (size + own > most || (size >= least && isMark(list.pair))) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)!.push(list);
    size += own;
  }
  return shards;
}
