import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';

/** A report by what readers call it. */
export type TownEntry = readonly [
  id: string,
  town: string,
  townFull: string,
  year: number,
  county: string,
  city: string,
];

/** Of the exact search, what finds candidates: where a folded phrase begins, by the number of the report. */
export interface PhraseLookup {
  readonly size: number;
  findStarts: (phrase: string) => Promise<ReadonlyMap<number, unknown>>;
  entryOf: (report: number) => Promise<{ id: string }>;
}

/** Up to so many reports all are candidates. */
const few = 12;
/** So many reports are fetched at most. */
const most = 24;
/** Characters of a phrase that is looked up; shorter ones stand anywhere, longer ones break on a changed word. */
const length = 6;
/** Phrases that are looked up at most, of one sentence and of the text. */
const [ofSentence, ofText] = [8, 320];
/** Reports that each sentence may bring in. */
const ofEach = 3;

/**
 * The reports that a text may have been taken from, the likeliest first: those of the towns that it names, and for each
 * sentence those that hold most of its phrases of six characters. A phrase that stands everywhere says little.
 */
export async function findCandidates(
  text: string,
  towns: readonly TownEntry[],
  lookup: PhraseLookup,
): Promise<string[]> {
  if (towns.length <= few) return towns.map(([id]) => id);
  // Of towns of one name that first whose county the text names too.
  const isPlaced = ([, , , , county, city]: TownEntry) =>
    [county, city].some((area) => area !== '' && text.includes(area));
  const named = towns
    .filter(([, town, townFull]) => text.includes(town) || text.includes(townFull))
    .sort((a, b) => Number(isPlaced(b)) - Number(isPlaced(a)));
  const scores = new Map<number, number>();
  let left = ofText;
  for (const { start, end } of splitSentences(text)) {
    const phrases = samplePhrases(fold(text.slice(start, end)), Math.min(ofSentence, left));
    left -= phrases.length;
    const found = await Promise.all(phrases.map((phrase) => lookup.findStarts(phrase)));
    const own = new Map<number, number>();
    for (const starts of found)
      for (const report of starts.keys()) own.set(report, (own.get(report) ?? 0) + 1 / starts.size);
    for (const [report, score] of [...own].sort((a, b) => b[1] - a[1]).slice(0, ofEach))
      scores.set(report, (scores.get(report) ?? 0) + score);
  }
  const likely = await Promise.all(
    [...scores].sort((a, b) => b[1] - a[1]).map(async ([report]) => (await lookup.entryOf(report)).id),
  );
  return [...new Set([...named.slice(0, most / 2).map(([id]) => id), ...likely])].slice(0, most);
}

/** Phrases spread evenly over a folded sentence. */
function samplePhrases(folded: string, count: number): string[] {
  const last = folded.length - length;
  if (last < 0 || count <= 0) return [];
  const step = Math.max(1, Math.ceil((last + 1) / count));
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) =>
    folded.slice(at * step, at * step + length),
  );
}
