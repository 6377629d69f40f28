import type { Part, Topic } from '../../report/types.ts';
import type { Block } from './block.ts';
import type { MatchRange } from './matches.ts';
import type { Query } from './query.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { findMatches } from './matches.ts';

/** One place that says what was asked for, as the index knows it without the text. */
export interface Occurrence {
  /** Id of the report, and its number. */
  report: string;
  number: number;
  /** The words asked for: offsets in the folded report, ascending; one but for phrases near one another. */
  places: MatchRange[];
  part: Part | null;
  topic: Topic | null;
  /** Where the piece of text that holds it begins in the report; null where all text is here. */
  opening: number | null;
  /** How many stand in the same report up to here, this one included. */
  nth: number;
}

/** Words asked for, marked in the text of their block. */
export interface Marked {
  block: Block;
  /** UTF-16 offsets into `block.text`. */
  start: number;
  end: number;
  /** The words, offsets as above, ascending; `start` is where the first begins, `end` where the last ends. */
  marks: [start: number, end: number][];
}

/** An occurrence with the text around it. */
export interface Hit extends Occurrence, Marked {
  /** Title of the section around it, widened; empty where it has none. */
  title: string;
}

const toMarked = (block: Block, places: readonly MatchRange[]): Marked => {
  const marks = places.map((place) => block.toText(place));
  return { block, start: marks[0]![0], end: marks.at(-1)![1], marks };
};

/** Everything in a block that says what is asked for. */
export const markBlock = (block: Block, query: Query): Marked[] =>
  findMatches(block, query).map((places) => toMarked(block, places));

/**
 * Reads the text around an occurrence, and compares it.
 *
 * @param phrases what may stand there, folded.
 * @throws where the text does not say it: index and text are of different builds.
 */
export async function readHit(
  occurrence: Occurrence,
  phrases: readonly string[],
  index: PhraseIndex,
): Promise<Hit> {
  const { number, places } = occurrence;
  const { block, at } = await index.readBlock(number, places[0]![0]);
  const own = places.map(([from, to]): MatchRange => [from - at, to - at]);
  for (const [from, to] of own) {
    const words = block.key.slice(from, to);
    if (!phrases.includes(words))
      throw new Error(`unexpected “${words}” in ${block.report}, ${block.paragraph}`);
  }
  const marked = toMarked(block, own);
  return { ...occurrence, ...marked, title: block.titleAt(marked.start) };
}
