import { watched } from './snapshot.ts';
import type { Snapshot, Watched } from './snapshot.ts';

/** One thing that is other than in a release: a record that came or went, or one field of one that stayed. */
export interface RecordChange {
  change: 'added' | 'removed' | 'changed';
  /** Id of the record. */
  id: string;
  /** Which field; null where the whole record came or went. */
  field: Watched | null;
  before: string | null;
  after: string | null;
}

/** What came, what went, and field by field what changed between two snapshots; by the order of the later one, what went last. */
export function compareSnapshots(before: Snapshot, after: Snapshot): RecordChange[] {
  const changes = Array.from(after, ([id, now]): RecordChange[] => {
    const then = before.get(id);
    if (!then) return [{ change: 'added', id, field: null, before: null, after: now.name }];
    return watched
      .filter((field) => then[field] !== now[field])
      .map((field) => ({ change: 'changed', id, field, before: then[field], after: now[field] }));
  });
  const gone = Array.from(before)
    .filter(([id]) => !after.has(id))
    .map(([id, then]): RecordChange => ({
      change: 'removed',
      id,
      field: null,
      before: then.name,
      after: null,
    }));
  return [...changes.flat(), ...gone];
}
