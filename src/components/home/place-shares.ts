import type { Topic } from '../../report/types.ts';
import { topics } from '../../report/index.ts';

/** One topic's piece of a bar of 200 units; `tint` is a class of home.css. */
export interface SharePiece {
  x: number;
  width: number;
  tint: 'first' | 'odd' | 'even' | 'rest';
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Lays shares out along a bar, always in the same order and tint, so that bars under each other compare. */
export function placeShares(
  shares: readonly { topic: Topic; share: number }[],
  first: Topic | undefined,
): SharePiece[] {
  let x = 0;
  return shares.map(({ topic, share }) => {
    const piece: SharePiece = {
      x: tenth(x),
      width: Math.max(0.4, tenth(share * 200 - 1)),
      tint:
        topic === first ? 'first' : topic === 'general' ? 'rest' : topics.indexOf(topic) % 2 ? 'odd' : 'even',
    };
    x += share * 200;
    return piece;
  });
}
