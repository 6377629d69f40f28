import type { Corpus } from '../../corpus/types.ts';
import type { SectionRun } from '../types.ts';
import type { Folded } from '../../text/fold.ts';
import { foldWithOffsets } from '../../text/fold.ts';
import { findStretches } from './stretches.ts';

/** A title, heading or paragraph as it is searched. */
export interface SearchedBlock {
  /** The number in its id `p<start>`. */
  paragraph: number;
  /** Verbatim. */
  text: string;
  /** `text` folded, with the way back; never empty. */
  folded: Folded;
  /** Where the folded text begins in the report's. */
  at: number;
  stretches: SectionRun[];
}

/** A report as it is searched: its blocks in text order, and all of it folded, a line for each block. */
export interface SearchedReport {
  id: string;
  blocks: SearchedBlock[];
  key: string;
}

/**
 * What is searched of each report: titles, headings and paragraphs, each by itself; a block without a letter is left
 * out.
 *
 * Folding removes line breaks, so the one between two blocks of `key` is in no phrase.
 */
export const toSearched = (reports: Corpus['reports']): SearchedReport[] =>
  reports.map(({ meta, source, blocks, sections }) => {
    const searched: SearchedBlock[] = [];
    let at = 0;
    for (const block of blocks) {
      if (block.id === undefined) continue;
      const text = source.slice(block.start, block.end);
      const folded = foldWithOffsets(text);
      if (folded.text === '') continue;
      const stretches = findStretches(block, sections);
      searched.push({ paragraph: Number(block.id.slice(1)), text, folded, at, stretches });
      at += folded.text.length + 1;
    }
    return { id: meta.id, blocks: searched, key: searched.map(({ folded }) => folded.text).join('\n') };
  });
