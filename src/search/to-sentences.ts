import type { SearchedReport } from './texts.ts';
import type { Sentences } from './types.ts';
import { findSentenceEnds } from './sentences.ts';

/** The folded lengths of all sentences of some reports, as `Sentences` has them. */
export const toSentences = (reports: readonly SearchedReport[]): Sentences =>
  reports.map(({ blocks }) =>
    blocks.flatMap(({ text, folded }) => {
      const ends = findSentenceEnds(text, folded);
      const lengths = ends.map((end, nth) => end - (ends[nth - 1] ?? 0));
      return [...lengths.slice(0, -1), -lengths.at(-1)!];
    }),
  );
