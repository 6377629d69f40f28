import type { Part, Topic } from '../../report/types.ts';
import type { Folded } from '../../fold.ts';
import type { Fragment, Stretch } from '../types.ts';
import { foldWithOffsets } from '../../fold.ts';
import { widen } from '../../widen.ts';
import { restore } from '../marks.ts';
import { fromWords } from '../words.ts';

/** One block of a report as the page gets it from the index. */
export interface Block {
  report: string;
  /** `p<n>`. */
  paragraph: string;
  /** Verbatim. */
  text: string;
  /** `text` with its punctuation widened as on the report's page; offsets are the same. */
  shown: string;
  folded: Folded;
  stretches: Stretch[];
}

/** One occurrence of a phrase. */
export interface Hit {
  block: Block;
  /** UTF-16 offsets into `block.text`. */
  start: number;
  end: number;
  part: Part | null;
  topic: Topic | null;
  /** Title of the section around it, widened; empty where it has none. */
  title: string;
}

/**
 * Reads a fragment of the index back.
 *
 * @throws where its URL is not that of a paragraph.
 */
export function readBlock({ url, content, filters }: Fragment): Block {
  const [, report, paragraph] = /\/reports\/([^/]+)\/#(p\d+)$/.exec(url) ?? [];
  if (report === undefined || paragraph === undefined) throw new Error(`not a paragraph's address: ${url}`);
  const text = restore(fromWords(content), filters.marks[0]!);
  return {
    report,
    paragraph,
    text,
    shown: widen(text),
    folded: foldWithOffsets(text),
    stretches: JSON.parse(filters.stretches[0]!) as Stretch[],
  };
}

/**
 * Every occurrence of a folded phrase in a block, from the left, none overlapping the one before.
 *
 * @param needle `fold` of what was asked for; an empty one occurs nowhere.
 */
export function findHits(block: Block, needle: string): Hit[] {
  const hits: Hit[] = [];
  if (needle === '') return hits;
  const { text, starts, ends } = block.folded;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const start = starts[at]!;
    const [, part, topic, title] = block.stretches.findLast(([offset]) => offset <= start)!;
    hits.push({ block, start, end: ends[at + needle.length - 1]!, part, topic, title: widen(title) });
  }
  return hits;
}
