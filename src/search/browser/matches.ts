import { bisectRight } from './bisect-right.ts';
import type { Query } from './query.ts';

/** Where a phrase stands in a folded text: `[from, to)`. */
export type MatchRange = [from: number, to: number];

/** A folded text in which phrases are looked for: a block, or a report of which only places are known. */
export interface Searched {
  /** Where a phrase begins, ascending; places may overlap. An empty phrase stands nowhere. */
  startsOf(phrase: string): readonly number[];
  /** Where sentences end, ascending. */
  readonly sentences: readonly number[];
  /** Where blocks end, ascending. */
  readonly blocks: readonly number[];
}

/**
 * Where a text says what is asked for: for each match the places of its phrases, ascending.
 *
 * From the left, none overlapping the one before; of two that begin together the longer one.
 */
export function findMatches(text: Searched, { anyOf, without, near }: Query): MatchRange[][] {
  const found = anyOf
    .flatMap((phrases) => findTogether(text, phrases, near))
    .sort((a, b) => a[0]![0] - b[0]![0] || endOf(b) - endOf(a));
  const kept: MatchRange[][] = [];
  let behind = 0;
  for (const match of found) {
    if (match[0]![0] < behind || without.some((phrase) => isSaidBeside(text, match, phrase))) continue;
    kept.push(match);
    behind = endOf(match);
  }
  return kept;
}

const endOf = (match: readonly MatchRange[]): number => match.at(-1)![1];

/** Places of a phrase, from the left, none overlapping the one before. */
function findPlaces(text: Searched, phrase: string): MatchRange[] {
  const places: MatchRange[] = [];
  let behind = 0;
  for (const from of text.startsOf(phrase)) {
    if (from < behind) continue;
    behind = from + phrase.length;
    places.push([from, behind]);
  }
  return places;
}

/** For each place of the first phrase the nearest place of each other one, where all are near enough in one block. */
function findTogether(
  text: Searched,
  [first = '', ...others]: readonly string[],
  near: number,
): MatchRange[][] {
  if (others.length === 0) return findPlaces(text, first).map((place) => [place]);
  const rest = others.map((phrase) => findPlaces(text, phrase));
  return findPlaces(text, first).flatMap((place) => {
    const block = bisectRight(text.blocks, place[0]);
    const [begin = 0, end] = [text.blocks[block - 1], text.blocks[block]!];
    const match = [place];
    for (const places of rest) {
      const free = places.filter(
        (one) => one[0] >= begin && one[1] <= end && match.every((known) => gap(one, known) >= 0),
      );
      const nearest = free.sort((a, b) => nearestGap(a, match) - nearestGap(b, match))[0];
      if (!nearest || nearestGap(nearest, match) > near) return [];
      match.push(nearest);
    }
    return [match.sort(([a], [b]) => a - b)];
  });
}

/** Characters between two places; below 0 where they overlap. */
const gap = (a: MatchRange, b: MatchRange): number => Math.max(a[0], b[0]) - Math.min(a[1], b[1]);

const nearestGap = (place: MatchRange, match: readonly MatchRange[]): number =>
  Math.min(...match.map((known) => gap(place, known)));

/** Whether the sentences around a match say a phrase, be it within the match. */
function isSaidBeside(text: Searched, match: readonly MatchRange[], phrase: string): boolean {
  const { sentences } = text;
  const from = sentences[bisectRight(sentences, match[0]![0]) - 1] ?? 0;
  const to = sentences[bisectRight(sentences, endOf(match) - 1)]!;
  const starts = text.startsOf(phrase);
  const next = starts[bisectRight(starts, from - 1)];
  return next !== undefined && next + phrase.length <= to;
}
