import type { Topic } from '../../report/types.ts';
import { topics } from '../../report/index.ts';
import { textWidth } from '../../charts/index.ts';

/** One topic's piece of a bar, in per cent of its length; `tint` is a class of home.css. */
export interface SharePiece {
  topic: Topic;
  x: number;
  width: number;
  tint: 'odd' | 'even' | 'rest';
  /** The topic's name, or its first character, or nothing where even that has no room. */
  label: string;
  /** Where the label is centred. */
  middle: number;
}

/** The narrowest that a bar is drawn, and the size of its type, in px. */
const [narrowest, size] = [250, 13];

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Lays shares out along a bar, always in the same order and tint, so that bars under each other compare. */
export function placeShares(
  shares: readonly { topic: Topic; share: number }[],
  names: Readonly<Record<Topic, string>>,
): SharePiece[] {
  let from = 0;
  return shares
    .filter(({ share }) => share > 0)
    .map(({ topic, share }) => {
      const name = names[topic];
      const room = share * narrowest - 4;
      const piece: SharePiece = {
        topic,
        x: tenth(from * 100),
        width: Math.max(0.2, tenth(share * 100 - 0.4)),
        tint: topic === 'general' ? 'rest' : topics.indexOf(topic) % 2 ? 'odd' : 'even',
        label: [name, name.charAt(0)].find((text) => textWidth(text, size) <= room) ?? '',
        middle: tenth((from + share / 2) * 100),
      };
      from += share;
      return piece;
    });
}
