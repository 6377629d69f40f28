import { fold, foldWithOffsets } from '../text/fold.ts';
import type { PassageOccurrence, Passage } from './types.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** With these no wording begins, and with most of them none ends: `的一年，面对复杂严峻的外部环境和`. */
const hinges = /^(?:[的了着地得和与及或等为在以把将对被使让从向于并且而但也都就还又]|以及|并且|通过|关于)$/u;

/** A paragraph as it stands, and where in the source it begins. */
export interface PlacedParagraph {
  text: string;
  start: number;
}

interface Word {
  word: string;
  start: number;
  end: number;
}

/** Words by paragraph: many passages stand in one. */
const known = new WeakMap<PlacedParagraph, Word[]>();

/** A number with what it counts is one word, also where the list of words has none: 二十大, 三中. */
const numeral = /^[〇一二三四五六七八九十百千万亿两]+$/u;

function joinNumerals(words: readonly Word[]): Word[] {
  return words.reduce<Word[]>((joined, word) => {
    const last = joined.at(-1);
    if (!last || last.end !== word.start || !numeral.test(last.word)) return [...joined, word];
    return [...joined.slice(0, -1), { word: last.word + word.word, start: last.start, end: word.end }];
  }, []);
}

/** The words of a paragraph with their places, signs and white space left out. */
function readWords(paragraph: PlacedParagraph): Word[] {
  const words =
    known.get(paragraph) ??
    joinNumerals(
      [...segmenter.segment(paragraph.text)].flatMap(({ segment, index, isWordLike }) =>
        isWordLike ? [{ word: segment, start: index, end: index + segment.length }] : [],
      ),
    );
  known.set(paragraph, words);
  return words;
}

/** Words without those at their ends that only join them to what stands around. */
function withoutHinges(words: readonly Word[]): Word[] {
  const first = words.findIndex(({ word }) => !hinges.test(word));
  return first < 0 ? [] : words.slice(first, words.findLastIndex(({ word }) => !hinges.test(word)) + 1);
}

/** Where a clause ends. */
const mark = /[，,。；;：:！!？?\n]/u;
/** So few characters of a clause that was cut off say nothing: `精神，坚持稳中求进`, `全面贯彻党`. */
const stub = 5;

/** Words without the stubs of clauses that begin before them or go on behind them. */
function withoutStubs(words: readonly Word[], text: string): readonly Word[] {
  const gaps = words.slice(1).map(({ start }, at) => text.slice(words[at]!.end, start));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return words;
  const head = gaps.findIndex((gap) => mark.test(gap));
  const tail = gaps.findLastIndex((gap) => mark.test(gap));
  const isCutBefore =
    first.start > 0 && !/[，,。；;：:！!？?\n][\p{P}\s]*$/u.test(text.slice(0, first.start));
  const isCutBehind =
    last.end < text.length && !/^[\p{P}\s]*[，,。；;：:！!？?\n]/u.test(text.slice(last.end));
  const sizeOf = (some: readonly Word[]) => some.reduce((sum, { word }) => sum + word.length, 0);
  const from = isCutBefore && head >= 0 && sizeOf(words.slice(0, head + 1)) <= stub ? head + 1 : 0;
  const to = isCutBehind && tail >= from && sizeOf(words.slice(tail + 1)) <= stub ? tail + 1 : words.length;
  return words.slice(from, to);
}

/** The whole words of a stretch that say something by themselves, from the first to the last. */
function findCore(
  paragraph: PlacedParagraph,
  start: number,
  end: number,
): [start: number, end: number] | null {
  const whole = readWords(paragraph).filter((word) => word.start >= start && word.end <= end);
  let words = withoutHinges(whole);
  for (let before = -1; before !== words.length;) {
    before = words.length;
    words = withoutHinges(withoutStubs(words, paragraph.text));
  }
  return words.length === 0 ? null : [words[0]!.start, words.at(-1)!.end];
}

/** How many folded characters stand before an offset of a text. */
const foldedBefore = (text: string, offset: number): number => fold(text.slice(0, offset)).length;

/** Of a wording that stands in more places so many are asked, spread over all of them. */
const asked = 48;

/** Some items, spread evenly over all. */
const spread = <T>(items: readonly T[], most: number): T[] =>
  items.length <= most
    ? [...items]
    : Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]!);

/**
 * The words of a passage cut back to whole words, so that no wording begins or ends in the midst of one:
 * `的一年，面对复杂严峻的外部环境和` is listed as 面对复杂严峻的外部环境. Its id and its places stay.
 *
 * Where a word ends depends on what stands around it, so its places are asked and what most of them leave is taken (the
 * shorter of two that are as frequent).
 *
 * @param readParagraph gives the paragraph of a place, the same object each time.
 * @returns null where fewer than `least` folded characters are left.
 */
export function trimPassage(
  passage: Passage,
  readParagraph: (place: PassageOccurrence) => PlacedParagraph,
  least = 8,
): Passage | null {
  const cuts = new Map<string, number>();
  for (const place of spread(passage.occurrences, asked)) {
    const paragraph = readParagraph(place);
    const [from, to] = [place.start - paragraph.start, place.end - paragraph.start];
    const core = findCore(paragraph, from, to);
    if (!core) continue;
    const words = paragraph.text.slice(from, to);
    const key = [foldedBefore(words, core[0] - from), foldedBefore(words, core[1] - from)].join(' ');
    cuts.set(key, (cuts.get(key) ?? 0) + 1);
  }
  const lengthOf = (key: string): number => {
    const [from, to] = key.split(' ').map(Number);
    return to! - from!;
  };
  const [best] = [...cuts].sort(
    ([a, most], [b, more]) => more - most || lengthOf(a) - lengthOf(b) || (a < b ? -1 : 1),
  );
  if (!best || lengthOf(best[0]) < least) return null;
  const [from, to] = best[0].split(' ').map(Number) as [number, number];
  const { starts, ends } = foldWithOffsets(passage.display);
  return {
    ...passage,
    text: passage.text.slice(from, to),
    display: passage.display.slice(starts[from], ends[to - 1]),
  };
}
