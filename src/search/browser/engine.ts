import type { IndexFiles } from './files.ts';
import type { Hit, Occurrence } from './hits.ts';
import type { Extent } from './outline-map.ts';
import type { PhraseIndex, Starts } from './phrase-index.ts';
import type { Query } from './query.ts';
import { readHit } from './hits.ts';
import { KnownReport } from './known-report.ts';
import { findMatches } from './matches.ts';
import { openIndex } from './open-index.ts';

/** Every place in every report that says what is asked for, by report and in text order. */
export type Find = (query: Query) => Promise<Occurrence[]>;

/** Exact search. Every question rejects where a file could not be had, and may be asked again. */
export interface Engine {
  find: Find;
  /** The text around some occurrences of a query, compared with what was asked for. */
  read: (occurrences: readonly Occurrence[], query: Query) => Promise<Hit[]>;
  /** How much text there is, by report, part and topic. */
  measure: () => Promise<Extent[]>;
}

/** The text of so many is fetched at a time: a browser gives up on thousands of requests at once. */
const readAtOnce = 200;

/** Opens exact search over the files of an index; nothing is fetched before the first question. */
export function createEngine(files: IndexFiles): Engine {
  return {
    async find(query) {
      const index = await openIndex(files);
      const phrases = [...new Set([...query.anyOf.flat(), ...query.without])];
      const all = await Promise.all(phrases.map((phrase) => index.findStarts(phrase)));
      const starts = new Map(phrases.map((phrase, nth) => [phrase, all[nth]!]));
      const reports = listReports(query, starts).sort((a, b) => a - b);
      const found = await Promise.all(reports.map((number) => findInReport(index, number, query, starts)));
      return found.flat();
    },
    async read(occurrences, { anyOf }) {
      const index = await openIndex(files);
      const phrases = anyOf.flat();
      const hits: Hit[] = [];
      for (let at = 0; at < occurrences.length; at += readAtOnce) {
        const some = occurrences.slice(at, at + readAtOnce);
        hits.push(...(await Promise.all(some.map((one) => readHit(one, phrases, index)))));
      }
      return hits;
    },
    async measure() {
      const index = await openIndex(files);
      const extents = Array.from({ length: index.size }, async (_, report) => {
        const [{ id }, { outline, nth }] = await Promise.all([
          index.entryOf(report),
          index.outlineOf(report),
        ]);
        return outline.extentsOf(nth).map((extent): Extent => ({ report: id, ...extent }));
      });
      return (await Promise.all(extents)).flat();
    },
  };
}

/** Numbers of the reports that hold all phrases of an alternative. */
function listReports({ anyOf }: Query, starts: ReadonlyMap<string, Starts>): number[] {
  const holding = anyOf.map(([first = '', ...others]) =>
    [...starts.get(first)!.keys()].filter((report) =>
      others.every((phrase) => starts.get(phrase)!.has(report)),
    ),
  );
  return [...new Set(holding.flat())];
}

/** What a report says of a query, by the places of its phrases. */
async function findInReport(
  index: PhraseIndex,
  number: number,
  query: Query,
  starts: ReadonlyMap<string, Starts>,
): Promise<Occurrence[]> {
  const plain = query.without.length === 0 && query.anyOf.every(({ length }) => length === 1);
  const [{ id }, { outline, nth: own }, sentences] = await Promise.all([
    index.entryOf(number),
    index.outlineOf(number),
    plain ? [] : index.sentencesOf(number),
  ]);
  return findMatches(new KnownReport(number, starts, sentences), query).map((places, nth) => {
    const { part, topic, opening } = outline.find(own, places[0]![0]);
    return { report: id, number, places, part, topic, opening: index.allRead ? null : opening, nth: nth + 1 };
  });
}
