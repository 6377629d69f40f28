import type { Fragment } from '../types.ts';
import type { Block, Hit } from './hits.ts';
import { fold } from '../../fold.ts';
import { toWords } from '../words.ts';
import { findHits, readBlock } from './hits.ts';

/** So many characters of a phrase pick the candidates; each may cost a chunk of the index, and few are enough. */
const candidateLength = 3;

/** Blocks in which the words stand one behind another, in any order of blocks; more than those do no harm. */
export type FindCandidates = (words: string) => Promise<Fragment[]>;

/** Every occurrence of a phrase in every report, by report and in text order. */
export type FindPhrase = (phrase: string) => Promise<Hit[]>;

/**
 * Exact phrase search: the index proposes blocks, and each is read and compared.
 *
 * @param find rejects where the index could not be read; the search then rejects too.
 * @param reports ids in the order in which hits are wanted.
 */
export function createEngine(find: FindCandidates, reports: readonly string[]): FindPhrase {
  const order = new Map(reports.map((id, place) => [id, place]));
  const read = new Map<string, Block>();
  const toBlock = (fragment: Fragment): Block => {
    const block = read.get(fragment.url) ?? readBlock(fragment);
    read.set(fragment.url, block);
    return block;
  };
  return async (phrase) => {
    const needle = fold(phrase);
    if (needle === '') return [];
    const words = toWords(Array.from(needle).slice(0, candidateLength).join(''));
    const blocks = (await find(words)).map(toBlock);
    blocks.sort(
      (a, b) =>
        (order.get(a.report) ?? reports.length) - (order.get(b.report) ?? reports.length) ||
        Number(a.paragraph.slice(1)) - Number(b.paragraph.slice(1)),
    );
    return blocks.flatMap((block) => findHits(block, needle));
  };
}
