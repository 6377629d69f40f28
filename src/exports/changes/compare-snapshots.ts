import { watched } from './snapshot.ts';
import type { Snapshot, SnapshotRecord, Watched } from './snapshot.ts';

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

/**
 * What came, what went, and field by field what changed between two snapshots, one at a time; by the order of the later one,
 * what went last.
 *
 * @param after as a snapshot, or its entries as {@link walkSnapshot} gives them, which are walked once.
 */
export function* compareSnapshots(
  before: Snapshot,
  after: Iterable<readonly [id: string, SnapshotRecord]>,
): Generator<RecordChange> {
  const stayed = new Set<string>();
  for (const [id, now] of after) {
    const then = before.get(id);
    if (!then) {
      yield { change: 'added', id, field: null, before: null, after: now.name };
      continue;
    }
    stayed.add(id);
    for (const field of watched)
      if (then[field] !== now[field])
        yield { change: 'changed', id, field, before: then[field], after: now[field] };
  }
  for (const [id, then] of before)
    if (!stayed.has(id)) yield { change: 'removed', id, field: null, before: then.name, after: null };
}
