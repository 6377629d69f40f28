import type { Hit, Occurrence } from './hits.ts';
import type { Library } from './library.ts';
import type { LookUp } from './pagefind.ts';
import type { Query } from './query.ts';
import { readHit } from './hits.ts';
import { findMatches } from './matches.ts';
import { createPostings } from './postings.ts';
import { createReader } from './reader.ts';
import { ReportText } from './report-text.ts';

/** Every place in every report that says what is asked for, by report and in text order. */
export type Find = (query: Query) => Promise<Occurrence[]>;

/** Exact search. Both questions reject where a file could not be fetched, and may be asked again. */
export interface Engine {
  find: Find;
  /** The text around some occurrences of a query, compared with what was asked for. */
  read: (occurrences: readonly Occurrence[], query: Query) => Promise<Hit[]>;
}

/** The text of so many is fetched at a time: a browser gives up on thousands of requests at once. */
const readAtOnce = 200;

/** Exact search: Pagefind says where pairs of characters stand, and what was asked for is found and counted from that. */
export function createEngine(library: Library, lookUp: LookUp): Engine {
  const readBlock = createReader(library);
  const findStarts = createPostings(library, lookUp, async (report, at, phrase) => {
    const { block, at: begin } = await readBlock(report, at);
    return block.key.startsWith(phrase, at - begin);
  });
  return {
    async find(query) {
      const { anyOf, without } = query;
      const phrases = [...new Set([...anyOf.flat(), ...without])];
      const plain = without.length === 0 && anyOf.every(({ length }) => length === 1);
      const [atlas, sentences, ...all] = await Promise.all([
        library.atlas(),
        plain ? [] : library.sentences(),
        ...phrases.map(findStarts),
      ]);
      const starts = new Map(phrases.map((phrase, nth) => [phrase, all[nth]!]));
      const reports = new Set(anyOf.flat().flatMap((phrase) => [...starts.get(phrase)!.keys()]));
      return [...reports]
        .sort((a, b) => a - b)
        .flatMap((number) => {
          const report = atlas.head.reports[number]!;
          const matches = findMatches(new ReportText(number, starts, sentences[number] ?? []), query);
          return matches.map((places, nth): Occurrence => {
            const { part, topic, pack } = atlas.find(number, places[0]![0]);
            return { report, number, places, part, topic, pack, nth: nth + 1 };
          });
        });
    },
    async read(occurrences, { anyOf }) {
      const phrases = anyOf.flat();
      const hits: Hit[] = [];
      for (let at = 0; at < occurrences.length; at += readAtOnce) {
        const some = occurrences.slice(at, at + readAtOnce);
        hits.push(...(await Promise.all(some.map((one) => readHit(one, phrases, readBlock)))));
      }
      return hits;
    },
  };
}
