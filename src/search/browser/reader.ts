import type { Library } from './library.ts';
import { Block } from './block.ts';

/** A block, and the offset in the folded report at which it begins. */
export interface PlacedBlock {
  block: Block;
  at: number;
}

/** The block around an offset of a folded report, by the report's number. */
export type ReadBlock = (report: number, at: number) => Promise<PlacedBlock>;

/** Reads blocks; each file of text is taken apart once. */
export function createReader({ atlas, pack }: Pick<Library, 'atlas' | 'pack'>): ReadBlock {
  const read = new Map<number, PlacedBlock[]>();
  return async (report, at) => {
    const map = await atlas();
    const { pack: nth, opening } = map.find(report, at);
    const text = await pack(nth);
    let blocks = read.get(nth);
    if (!blocks) {
      let next = opening;
      blocks = text.map((packed) => {
        const placed = { block: new Block(map.head.reports[report]!, packed), at: next };
        next += placed.block.key.length + 1;
        return placed;
      });
      read.set(nth, blocks);
    }
    const found = blocks.findLast((placed) => placed.at <= at);
    if (!found) throw new Error(`no text at ${at} of ${map.head.reports[report]}`);
    return found;
  };
}
