import type { Atlas } from './atlas.ts';
import type { Library } from './library.ts';
import type { LookUp } from './pagefind.ts';
import { toCharacterWord, toPairWord } from '../words.ts';

/** Where a phrase begins: for each report that holds it, by number, offsets in the folded text, ascending. */
export type Starts = ReadonlyMap<number, readonly number[]>;

/** Where a folded phrase begins, in all reports. */
export type FindStarts = (phrase: string) => Promise<Starts>;

/** So many words of a phrase are looked up at once. */
const wordsAtOnce = 4;

/** So few places are read rather than looked up further; they will be shown anyway. */
const fewPlaces = 16;

/**
 * Finds phrases by their pairs of characters: `乡村振兴` begins where `乡村` stands and, two behind, `振兴`.
 *
 * Pairs that cover the phrase say exactly where it stands, since none reaches over the end of a block. Of a long phrase
 * some are looked up at a time, and once few places are left, their text is read instead of the rest.
 *
 * @param holds whether a report has a phrase at an offset, by its text.
 */
export function createPostings(
  { atlas }: Pick<Library, 'atlas'>,
  lookUp: LookUp,
  holds: (report: number, at: number, phrase: string) => Promise<boolean>,
): FindStarts {
  /** Where a word stands, each place moved back by as much as it stands behind what begins there. */
  const findWord = async (word: string, behind: (report: number, map: Atlas) => number): Promise<Starts> => {
    const [findings, map] = await Promise.all([lookUp(word), atlas()]);
    return toStarts(
      findings.map(({ id, words }) => {
        const report = map.reportOf(id);
        const shift = behind(report, map);
        return [report, words.map((at) => at - shift)];
      }),
    );
  };
  // Characters stand behind all pairs
  const findCharacter = (character: string): Promise<Starts> =>
    findWord(toCharacterWord(character), (report, map) => map.lengthOf(report));
  const findPair = (phrase: string, offset: number): Promise<Starts> =>
    findWord(toPairWord(phrase.charAt(offset), phrase.charAt(offset + 1)), () => offset);
  return async (phrase) => {
    if (phrase.length < 2) return phrase === '' ? new Map() : findCharacter(phrase);
    let found: Starts | undefined;
    for (const offsets of spread(phrase.length)) {
      if (found && countPlaces(found) <= fewPlaces) return keep(found, phrase, holds);
      const lists = await Promise.all(offsets.map((offset) => findPair(phrase, offset)));
      found = lists.reduce(intersect, found ?? lists[0]!);
    }
    return found!;
  };
}

/** Offsets of pairs that cover a phrase, in turns of some at a time, each spread over the whole phrase. */
function spread(length: number): number[][] {
  const offsets = Array.from({ length: Math.ceil(length / 2) }, (_, nth) => Math.min(nth * 2, length - 2));
  const turns = Math.ceil(offsets.length / wordsAtOnce);
  return Array.from({ length: turns }, (_, turn) => offsets.filter((_, nth) => nth % turns === turn));
}

const countPlaces = (starts: Starts): number =>
  [...starts.values()].reduce((sum, { length }) => sum + length, 0);

const toStarts = (entries: [number, number[]][]): Starts =>
  new Map(entries.filter(([, all]) => all.length > 0));

/** Places that both have. */
function intersect(one: Starts, other: Starts): Starts {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return toStarts(
    [...fewer].map(([report, places]) => {
      const known = new Set(more.get(report));
      return [report, places.filter((at) => known.has(at))];
    }),
  );
}

/** The places at which the text has the phrase. */
async function keep(
  starts: Starts,
  phrase: string,
  holds: (report: number, at: number, phrase: string) => Promise<boolean>,
): Promise<Starts> {
  const entries = [...starts].map(async ([report, places]): Promise<[number, number[]]> => {
    const held = await Promise.all(places.map((at) => holds(report, at, phrase)));
    return [report, places.filter((_, nth) => held[nth])];
  });
  return toStarts(await Promise.all(entries));
}
