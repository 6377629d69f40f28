import type { IndicatorRecord } from '../../indicator/types.ts';
import type { ParsedReport } from '../../report/types.ts';
import { toDraft } from '../to-draft.ts';
import { findBrokenBases } from './find-broken-bases.ts';
import { findKeptSentences } from './find-kept-sentences.ts';
import { findLeftOverMeetings } from './find-left-over-meetings.ts';
import { findUnanswered } from './find-unanswered.ts';
import type { LastYearFinding } from './types.ts';

/** A report after every stage, as two years of a town are compared. */
export type YearReport = Pick<ParsedReport, 'source' | 'blocks' | 'sections' | 'meta'> & {
  records: readonly IndicatorRecord[];
};

/**
 * What a draft leaves open or contradicts of the town's report of the year before: targets that it doesn't answer, figures
 * that don't follow from last year's with the growth stated, sentences and meetings taken over. In the draft's order, what
 * has no place in it last.
 */
export function compareLastYear(report: YearReport, before: YearReport): LastYearFinding[] {
  const [draft, last] = [toDraft(report), toDraft(before)];
  return [
    ...findBrokenBases(draft, last),
    ...findKeptSentences(draft, last),
    ...findLeftOverMeetings(draft, last),
    ...findUnanswered(report, before),
  ].sort(
    (a, b) => (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity) || a.last.start - b.last.start,
  );
}
