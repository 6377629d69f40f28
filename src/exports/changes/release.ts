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

/** Counts records, not fields: one with three changed fields is one. */
export function countChanges(changes: readonly RecordChange[]): ChangeCount {
  const count = (kind: RecordChange['change']) =>
    new Set(changes.filter(({ change }) => change === kind).map(({ id }) => id)).size;
  return { added: count('added'), removed: count('removed'), changed: count('changed') };
}
