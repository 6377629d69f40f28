import type { Marked } from './hits.ts';

/** In which order hits are shown: as in the reports, by what follows, by what goes before from the phrase outward. */
export const orders = ['text', 'right', 'left'] as const;
/** One of `orders`. */
export type Order = (typeof orders)[number];

/** So many characters tell two contexts apart. */
const depth = 24;

/** Hits in the order wanted; equal contexts keep the order of the text. Characters are ordered by their reading. */
export function orderHits<T extends Marked>(hits: readonly T[], order: Order): readonly T[] {
  if (order === 'text') return hits;
  const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: false });
  return hits
    .map((hit) => ({ hit, key: keyOf(hit, order) }))
    .sort((a, b) => {
      for (let at = 0; at < depth; at++) {
        const [x = '', y = ''] = [a.key[at], b.key[at]];
        if (x !== y) return x === '' || y === '' ? (x === '' ? -1 : 1) : compare(x, y) || (x < y ? -1 : 1);
      }
      return 0;
    })
    .map(({ hit }) => hit);
}

const ignored = /[\s\p{P}]/u;

/** The characters beside a hit, the nearest first, punctuation left out. */
function keyOf({ block: { shown }, start, end }: Marked, order: Order): string[] {
  const beside =
    order === 'right'
      ? Array.from(shown.slice(end, end + depth * 2))
      : Array.from(shown.slice(Math.max(0, start - depth * 2), start)).reverse();
  return beside.filter((character) => !ignored.test(character)).slice(0, depth);
}
