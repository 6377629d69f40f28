import { hashValue } from '../page-key.ts';
import { readGauges, readHeadlines, readMeanShares, readStatedBy } from '../site-data.ts';

let among: string | undefined;

/** A hash of what the profiles of towns say of all towns together; worked out once. */
export function hashAmong(): string {
  among ??= hashValue([readHeadlines(), readMeanShares(), readStatedBy(), readGauges()]);
  return among;
}
