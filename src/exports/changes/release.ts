import type { RecordChange } from './compare-snapshots.ts';
import { parseSnapshot } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** A version of the data that was given out: what later data is compared with. */
export interface Release {
  /** `0.1.0`. */
  version: string;
  /** `2026-11-22`. */
  date: string;
  records: Snapshot;
}

/** A release as its files say it. */
export function toRelease({
  version,
  date,
  csv,
}: Pick<Release, 'version' | 'date'> & { csv: string }): Release {
  return { version, date, records: parseSnapshot(csv) };
}

/** How many records came, went and changed. */
export interface ChangeCount {
  added: number;
  removed: number;
  changed: number;
}

/** Counts records, not fields: one with three changed fields, which stand together, is one. */
export function countChanges(changes: Iterable<RecordChange>): ChangeCount {
  const count: ChangeCount = { added: 0, removed: 0, changed: 0 };
  let last: string | undefined;
  for (const { change, id } of changes) {
    if (id !== last) count[change] += 1;
    last = id;
  }
  return count;
}
