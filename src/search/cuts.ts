import type { SearchedReport } from './texts.ts';
import type { Cut } from './types.ts';
import { foldWithOffsets } from '../fold.ts';

/** Up to so many characters all text is in as many packs as a page may read at once. */
const small = 128_000;

/** As many packs as a page reads at once; so of some twenty reports every line is shown at once. */
export const packsAtOnce = 64;

/** No pack is made for fewer characters: it would deflate worse, and each is a file. */
const smallest = 400;

/**
 * So many characters fill a pack: in a small corpus a share of it, in a large one few, so that a line costs little
 * more than its paragraph.
 *
 * @param characters UTF-16 units of all that is searched.
 */
export const toPackSize = (characters: number): number =>
  Math.min(
    Math.max(smallest, characters / packsAtOnce),
    Math.max(smallest, small ** 2 / packsAtOnce / characters),
  );

/**
 * Where in a report part or topic change, and where packs open: cuts that tile its folded text.
 *
 * @param size so many characters fill a pack; its last block may reach beyond.
 */
export function findCuts({ blocks, key }: SearchedReport, size: number): Cut[] {
  const cuts: Cut[] = [];
  let room = 0;
  for (const { text, at, stretches } of blocks) {
    const opens = room <= 0;
    if (opens) room = size;
    room -= text.length;
    const { starts } = foldWithOffsets(text);
    stretches.forEach(([offset, part, topic], nth) => {
      const within = starts.findIndex((start) => start >= offset);
      if (within < 0) return;
      const last = cuts.at(-1);
      const begins = nth === 0 && opens;
      if (last?.at === at + within) Object.assign(last, { part, topic });
      else if (begins || last?.part !== part || last.topic !== topic)
        cuts.push({ at: at + within, part, topic, opens: begins, length: 0 });
    });
  }
  cuts.forEach((cut, nth) => {
    cut.length = key.slice(cut.at, cuts[nth + 1]?.at).replaceAll('\n', '').length;
  });
  return cuts;
}
