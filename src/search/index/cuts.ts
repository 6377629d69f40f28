import type { Cut } from '../types.ts';
import type { SearchedReport } from './searched-report.ts';

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
