import { weighPlace } from './lost-stop.ts';
import { toBare } from './wording.ts';

/** Shortest and longest title, and how much longer or shorter than the first its second half may be. */
const shortest = 4;
const longest = { half: 18, title: 40 };
const uneven = 7;
/** Least characters behind a title. */
const leastBody = 8;
/** The least weight of a place where a title is over. */
const enough = 4.5;

/** How many siblings a title is held against. */
const reach = 6;

/** A place where a title may end. */
interface TitleEnd {
  title: string;
  /** Bare length of each half. */
  halves: number[];
  /** What its own end and what follows speak for it. */
  weight: number;
}

/** The text of a heading from its title on, half width, and the title's length where it is known. */
export interface Untitled {
  body: string;
  known: number | undefined;
}

/**
 * Finds where titles end that lost their full stops together, few or none left to measure by:
 * `(一)锚定产业兴镇,在做强节点上求突破|推进…` beside `(二)锚定乡村振兴,在和美乡村上求突破|整治…`.
 *
 * Titles of one run are built alike, their sentences aren't: of all places those are taken at which the titles best agree,
 * in length, in their halves and in how they end.
 *
 * @param run the headings that count on from each other.
 * @returns per heading the title's length, or undefined.
 */
export function findLostTogether(run: readonly Untitled[]): (number | undefined)[] {
  const cuts = run.map(({ body, known }) =>
    known === undefined ? findCuts(body) : [toCut(body.slice(0, known), '')],
  );
  return cuts.map((own, index) => {
    if (run[index]?.known !== undefined) return undefined;
    const siblings = cuts
      .slice(Math.max(0, index - reach), index + reach)
      .filter((other) => other !== own && other.length > 0);
    if (siblings.length === 0) return undefined;
    let best: { length: number; weight: number } | undefined;
    for (const cut of own) {
      const alike = siblings.map((other) => Math.max(...other.map((one) => compare(cut, one))));
      const weight = cut.weight + alike.reduce((sum, one) => sum + one, 0) / alike.length;
      if (weight > (best?.weight ?? enough)) best = { length: cut.title.length, weight };
    }
    return best?.length;
  });
}

function toCut(title: string, body: string): TitleEnd {
  return {
    title,
    halves: title.split(',').map((half) => toBare(half).length),
    weight: weighPlace(title, body),
  };
}

function findCuts(text: string): TitleEnd[] {
  const clause = /^[^。;:!?()\d]{0,44}/.exec(text)?.[0] ?? '';
  const cuts: TitleEnd[] = [];
  if (text[clause.length] === ':') return cuts;
  for (let at = shortest; at <= Math.min(longest.title, clause.length); at += 1) {
    const cut = toCut(clause.slice(0, at), text.slice(at, at + 8));
    const [first = 0, second = first] = cut.halves;
    if (Math.max(first, second) > longest.half) break;
    if (cut.halves.length > 2 || Math.min(first, second) < shortest || text.length - at < leastBody) continue;
    if (Math.abs(first - second) > uneven || /^[,、]/.test(text.slice(at))) continue;
    cuts.push(cut);
  }
  return cuts;
}

/** How well two places agree: up to 3 for the lengths of their halves, and 2 to 5 for an ending that they share. */
function compare(a: TitleEnd, b: TitleEnd): number {
  if (a.halves.length !== b.halves.length) return -1;
  const lengths = a.halves.map((half, index) => Math.max(0, 1 - Math.abs(half - (b.halves[index] ?? 0)) / 2));
  let shared = 0;
  while (shared < 5 && a.title.at(-1 - shared) === b.title.at(-1 - shared)) shared += 1;
  const length = lengths.reduce((sum, one) => sum + one, 0) + 1;
  return length + (shared > 1 ? shared : 0) + Math.max(0, b.weight) / 2;
}
