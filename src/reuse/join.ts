import type { BlockRange } from './sieve.ts';
import type { SpeltBlock } from './spell.ts';

/** Stretches one behind the other; after each stands a symbol of its own, so that no wording runs over its end. */
export interface JoinedStretches {
  symbols: Int32Array;
  /** Index of the block that each symbol is from. */
  blockOf: Int32Array;
  /** Index of the report that each symbol is from. */
  reportOf: Int32Array;
  /** Which character of its block each symbol is. */
  characterOf: Int32Array;
}

/** One list of symbols made from all stretches. */
export function joinStretches(
  blocks: readonly Pick<SpeltBlock, 'report' | 'symbols'>[],
  stretches: readonly BlockRange[],
): JoinedStretches {
  const length = stretches.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const joined = {
    symbols: new Int32Array(length),
    blockOf: new Int32Array(length),
    reportOf: new Int32Array(length),
    characterOf: new Int32Array(length),
  };
  let filled = 0;
  for (const [separator, { block, start, end }] of stretches.entries()) {
    const { report, symbols } = blocks[block]!;
    for (let at = start; at <= end; at++, filled++) {
      joined.symbols[filled] = at === end ? separator : stretches.length + symbols[at]!;
      joined.blockOf[filled] = block;
      joined.reportOf[filled] = report;
      joined.characterOf[filled] = at;
    }
  }
  return joined;
}
