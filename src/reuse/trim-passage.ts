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

/** The words of a paragraph with their places, signs and white space left out. */
function readWords(paragraph: PlacedParagraph): Word[] {
  const words =
    known.get(paragraph) ??
    [...segmenter.segment(paragraph.text)].flatMap(({ segment, index, isWordLike }) =>
      isWordLike ? [{ word: segment, start: index, end: index + segment.length }] : [],
    );
  known.set(paragraph, words);
  return words;
}

/** The whole words of a stretch, without those at its ends that only join it to what stands around. */
function findCore(
  paragraph: PlacedParagraph,
  start: number,
  end: number,
): [start: number, end: number] | null {
  const words = readWords(paragraph).filter((word) => word.start >= start && word.end <= end);
  const first = words.findIndex(({ word }) => !hinges.test(word));
  const last = words.findLastIndex(({ word }) => !hinges.test(word));
  return first < 0 ? null : [words[first]!.start, words[last]!.end];
}

/** How many folded characters stand before an offset of a text. */
const foldedBefore = (text: string, offset: number): number => fold(text.slice(0, offset)).length;

/**
 * A passage cut back to whole words, so that no wording begins or ends in the midst of one: `的一年，面对复杂严峻的外部环境和`
 * is listed as 一年，面对复杂严峻的外部环境. Its id stays.
 *
 * Where a word ends depends on what stands around it, so each place is asked and what most of them leave is taken (the
 * shorter of two that are as frequent), whatever the order of the reports.
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
  for (const place of passage.occurrences) {
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
  const cut = (text: string): { start: number; end: number } => {
    const { starts, ends } = foldWithOffsets(text);
    return { start: starts[from]!, end: ends[to - 1]! };
  };
  const { start, end } = cut(passage.display);
  const occurrences = passage.occurrences.map((place) => {
    const paragraph = readParagraph(place);
    const own = cut(paragraph.text.slice(place.start - paragraph.start, place.end - paragraph.start));
    return { ...place, start: place.start + own.start, end: place.start + own.end };
  });
  return {
    ...passage,
    text: passage.text.slice(from, to),
    display: passage.display.slice(start, end),
    occurrences,
  };
}
