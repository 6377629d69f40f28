import type { Occurrence } from './hits.ts';

/** As many packs fill a batch: one screen of lines, and the beginning of the next. */
const packsInBatch = 14;

/** Occurrences in text order in batches whose text is read at a time; one batch where no more is to be read. */
export function splitBatches(occurrences: readonly Occurrence[]): Occurrence[][] {
  const batches: Occurrence[][] = [];
  let packs = 0;
  for (const [nth, occurrence] of occurrences.entries()) {
    const before = occurrences[nth - 1];
    const { number, opening } = occurrence;
    const isSame = opening === null || (before?.number === number && before.opening === opening);
    if (nth === 0 || (!isSame && packs % packsInBatch === 0)) batches.push([]);
    packs += Number(!isSame);
    batches.at(-1)!.push(occurrence);
  }
  return batches;
}
