import type { SentenceLengths } from '../types.ts';
import type { SearchedReport } from './searched-report.ts';
import { findSentenceEnds } from '../sentences.ts';

/** The folded lengths of all sentences of some reports, as `SentenceLengths` has them. */
export const toSentenceLengths = (reports: readonly SearchedReport[]): SentenceLengths =>
  reports.map(({ blocks }) =>
    blocks.flatMap(({ text, folded }) => {
      const ends = findSentenceEnds(text, folded);
      const lengths = ends.map((end, nth) => end - (ends[nth - 1] ?? 0));
      return [...lengths.slice(0, -1), -lengths.at(-1)!];
    }),
  );
