import type { Block } from './block.ts';
import type { Query } from './query.ts';

/** Where a phrase stands in a folded text: `[from, to)`. */
type Place = [from: number, to: number];

/**
 * Where a block says what is asked for: for each match the places of its phrases in the folded text, ascending.
 *
 * From the left, none overlapping the one before; of two that begin together the longer one.
 */
export function findMatches(block: Block, { anyOf, without, near }: Query): Place[][] {
  const found = anyOf
    .flatMap((phrases) => findTogether(block.key, phrases, near))
    .sort((a, b) => a[0]![0] - b[0]![0] || endOf(b) - endOf(a));
  const kept: Place[][] = [];
  let behind = 0;
  for (const match of found) {
    if (match[0]![0] < behind || (without.length > 0 && isRuledOut(block, match, without))) continue;
    kept.push(match);
    behind = endOf(match);
  }
  return kept;
}

const endOf = (match: readonly Place[]): number => match.at(-1)![1];

/** Places of a phrase, from the left, none overlapping the one before; an empty phrase stands nowhere. */
function findPlaces(text: string, phrase: string): Place[] {
  const places: Place[] = [];
  if (phrase === '') return places;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    places.push([at, at + phrase.length]);
  }
  return places;
}

/** For each place of the first phrase the nearest place of each other one, where all are near enough. */
function findTogether(text: string, [first = '', ...others]: readonly string[], near: number): Place[][] {
  const rest = others.map((phrase) => findPlaces(text, phrase));
  return findPlaces(text, first).flatMap((place) => {
    const match = [place];
    for (const places of rest) {
      const free = places.filter((one) => match.every((known) => gap(one, known) >= 0));
      const nearest = free.sort((a, b) => nearestGap(a, match) - nearestGap(b, match))[0];
      if (!nearest || nearestGap(nearest, match) > near) return [];
      match.push(nearest);
    }
    return [match.sort(([a], [b]) => a - b)];
  });
}

/** Characters between two places; below 0 where they overlap. */
const gap = (a: Place, b: Place): number => Math.max(a[0], b[0]) - Math.min(a[1], b[1]);

const nearestGap = (place: Place, match: readonly Place[]): number =>
  Math.min(...match.map((known) => gap(place, known)));

const ends = /[。！？；!?;\n]/u;

/** Whether the sentences around a match say a phrase that must not stand there. */
function isRuledOut(
  { text, folded, key }: Block,
  match: readonly Place[],
  without: readonly string[],
): boolean {
  let from = match[0]![0];
  let to = endOf(match);
  const closes = (unit: number): boolean =>
    ends.test(text.slice(folded.ends[unit - 1], folded.starts[unit] ?? text.length));
  while (from > 0 && !closes(from)) from--;
  while (to < key.length && !closes(to)) to++;
  const sentence = key.slice(from, to);
  return without.some((phrase) => sentence.includes(phrase));
}
