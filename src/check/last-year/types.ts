import type { Span } from '../../report/types.ts';

/**
 * What a draft does with the report of the year before.
 * `unanswered`: a target of last year of which the draft says nothing; `broken-base`: a figure that doesn't follow from
 * last year's; `kept-sentence`: a sentence taken over with only its numbers changed, or as it was; `left-over-meeting`: the
 * meeting of last year named as this year's.
 */
export type LastYearKind = 'unanswered' | 'broken-base' | 'kept-sentence' | 'left-over-meeting';

/** One of them, with both places. */
export interface LastYearFinding {
  kind: LastYearKind;
  /** In the draft; null where it is silent. */
  place: Span | null;
  /** In last year's report. */
  last: Span;
  /** Plain Chinese sentence for a reader. */
  message: string;
}
