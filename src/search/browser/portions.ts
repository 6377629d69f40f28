import type { Occurrence } from './hits.ts';

/** The text of as many packs is read at once; more are read in portions. The index of a small corpus has no more. */
const packsAtOnce = 64;

/** As many packs fill a portion: one screen of lines, and the beginning of the next. */
const packsOfPortion = 14;

/** Occurrences in text order in portions whose text is read at a time; one portion where they stand in few packs. */
export function splitPortions(occurrences: readonly Occurrence[]): Occurrence[][] {
  const few = new Set(occurrences.map(({ pack }) => pack)).size <= packsAtOnce;
  const portions: Occurrence[][] = [];
  let packs = 0;
  for (const [nth, occurrence] of occurrences.entries()) {
    const opens = occurrences[nth - 1]?.pack !== occurrence.pack;
    if (nth === 0 || (opens && !few && packs % packsOfPortion === 0)) portions.push([]);
    packs += Number(opens);
    portions.at(-1)!.push(occurrence);
  }
  return portions;
}
