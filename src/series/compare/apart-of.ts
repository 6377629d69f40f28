import type { IndicatorRecord } from '../../indicator/types.ts';
import type { Point } from '../types.ts';
import { isPartOfWhole } from './part-of-whole.ts';

/** Whether a record is an amount by itself: a share of a part (完成任务的77.7%) belongs to its amount and is none. */
export function isLevel({ kind, of }: Pick<IndicatorRecord, 'kind' | 'of'>): boolean {
  return kind === 'amount' || kind === 'score' || (kind === 'share' && of === null);
}

/** Why an amount is no measure of the whole town's whole year in the indicator's own notion; null where it is one. */
export function apartOf(
  record: Pick<IndicatorRecord, 'start' | 'months' | 'scope'>,
  source: string,
): Point['apart'] {
  if (record.months !== null && record.months !== 12) return 'period-length';
  if (record.scope !== null) return 'name';
  return isPartOfWhole(record, source) ? 'whole' : null;
}
