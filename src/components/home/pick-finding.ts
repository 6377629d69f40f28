import { toFinding } from '../../series/index.ts';
import type { ChartFinding, Headline } from '../../series/index.ts';

/** More than there are towns: a sound finding goes before a doubtful one, and before one in which all are equal. */
const many = 1e6;

/**
 * The headline indicator that a page may lead with: the one of which most towns are ranked by a finding that leans on no
 * doubtful number (待核) and tells towns apart, or else by another; of equals the one that most towns state. Where none can
 * be ranked, the first, whose finding says why; undefined without headlines.
 */
export function pickFinding(
  headlines: readonly Headline[],
): { headline: Headline; finding: ChartFinding } | undefined {
  const all = headlines.map((headline) => ({ headline, finding: toFinding(headline.series) }));
  const ranked = ({ claim }: ChartFinding) =>
    claim.kind === 'highest' ? claim.among * (claim.isDoubtful || claim.below.length === 0 ? 1 : many) : 0;
  return all.reduce<(typeof all)[number] | undefined>(
    (best, each) => (best && ranked(best.finding) >= ranked(each.finding) ? best : each),
    undefined,
  );
}
