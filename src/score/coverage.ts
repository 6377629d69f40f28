import type { IndicatorRecord } from '../indicator/types.ts';
import type { Rate } from '../corpus/gold/index.ts';

/** How many records can be put beside those of another town. */
export interface Coverage {
  records: Rate;
  /** Of them those that are planned. */
  targets: Rate;
}

/** Counts the records that have an indicator or a measured thing, so that two towns and two years compare by them. */
export function scoreCoverage(
  records: readonly Pick<IndicatorRecord, 'status' | 'indicator' | 'thing'>[],
): Coverage {
  const rateOf = (all: typeof records): Rate => ({
    right: all.filter(({ indicator, thing }) => indicator !== null || thing !== null).length,
    of: all.length,
  });
  return {
    records: rateOf(records),
    targets: rateOf(records.filter(({ status }) => status === 'target')),
  };
}
