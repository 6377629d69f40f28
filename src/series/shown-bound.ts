import type { IndicatorRecord } from '../indicator/types.ts';
import type { Bound } from '../measure/types.ts';

/** How exactly a record's number is shown: either end of a range, 10%至15%, by what it bounds. */
export function shownBound({ bound, rangeEnd }: Pick<IndicatorRecord, 'bound' | 'rangeEnd'>): Bound {
  if (rangeEnd === undefined) return bound;
  return rangeEnd === 'low' ? 'atLeast' : 'atMost';
}

/** Whether a record's number is a bound that leaves open by how much: `20个以上`, either end of a range. */
export const isOpen = (record: Parameters<typeof shownBound>[0]): boolean =>
  ['atLeast', 'atMost'].includes(shownBound(record));
