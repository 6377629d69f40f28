import type { SearchedReport } from './texts.ts';
import type { Cut } from './types.ts';

/** Up to so many characters (some twenty reports) all text is in as many packs as a page reads at once. */
const small = 128_000;

/** A small corpus is parted into about so many packs and half as many more: all of them are read at once. */
const parts = 42;

/** No pack is made for fewer characters: it would deflate worse, and each is a file. */
const smallest = 400;

/**
 * So many characters fill a pack: in a small corpus a share of it, in a large one few, so that a line costs little
 * more than its paragraph.
 *
 * @param characters UTF-16 units of all that is searched.
 */
export const toPackSize = (characters: number): number =>
  Math.min(Math.max(smallest, characters / parts), Math.max(smallest, small ** 2 / parts / characters));

/**
 * Where in a report part or topic change, and where packs open: cuts that tile its folded text.
 *
 * A pack opens where part or topic change anyhow, if one is near, so that there are few cuts.
 *
 * @param size so many characters fill a pack, more or less half of them.
 */
export function findCuts({ blocks, key }: SearchedReport, size: number): Cut[] {
  const cuts: Cut[] = [];
  let filled = Infinity;
  for (const { text, folded, at, stretches } of blocks) {
    const [, ownPart, ownTopic] = stretches[0]!;
    const changes = ownPart !== cuts.at(-1)?.part || ownTopic !== cuts.at(-1)?.topic;
    const opens = filled >= size * (changes ? 0.5 : 1.5);
    filled = (opens ? 0 : filled) + text.length;
    stretches.forEach(([offset, part, topic], nth) => {
      const within = folded.starts.findIndex((start) => start >= offset);
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
