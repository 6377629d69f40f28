import type { SpeltBlock } from './spell.ts';

/** A stretch of a block: characters `start` to `end`, exclusive. */
export interface BlockRange {
  /** Index of the block. */
  block: number;
  start: number;
  end: number;
}

const several = 0xffff_ffff;

/** Hash of characters `start` to `end` over 32 bits; the constant is Knuth's multiplicative one. */
const hash = (symbols: Int32Array, start: number, end: number) => {
  let value = 0;
  for (let i = start; i < end; i++) value = Math.imul(value ^ symbols[i]!, 0x9e37_79b1) ^ (value >>> 15);
  return value >>> 0;
};

/**
 * Stretches in which every shingle of `size` characters may stand in two reports; the rest certainly does not.
 *
 * Every wording of `size` characters or more that two reports share lies inside one stretch. Shingles are told apart
 * by their hash only, so a few stretches are kept in vain. Time and space are linear in the length of the blocks.
 */
export function sieve(blocks: readonly Pick<SpeltBlock, 'report' | 'symbols'>[], size: number): BlockRange[] {
  const total = blocks.reduce((sum, { symbols }) => sum + symbols.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(total * 4, 256))) - 1;
  const seen = new Uint32Array(mask + 1);
  for (const { report, symbols } of blocks) {
    for (let i = 0; i + size <= symbols.length; i++) {
      const at = hash(symbols, i, i + size) & mask;
      if (seen[at] === 0) seen[at] = report + 1;
      else if (seen[at] !== report + 1) seen[at] = several;
    }
  }
  return blocks.flatMap(({ symbols }, block) => {
    const stretches: BlockRange[] = [];
    for (let i = 0; i + size <= symbols.length; i++) {
      if (seen[hash(symbols, i, i + size) & mask] !== several) continue;
      const last = stretches.at(-1);
      if (last?.end === i + size - 1) last.end++;
      else stretches.push({ block, start: i, end: i + size });
    }
    return stretches;
  });
}
