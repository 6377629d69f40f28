import { csvParse } from 'd3';
import type { IndicatorRecord } from '../../indicator/types.ts';
import { fromCell, toCsv } from '../../text/csv.ts';

/** The fields of a record whose change is told: what it says and what it is taken for. */
export const watched = ['value', 'unit', 'kind', 'status', 'year', 'indicator', 'name'] as const;

/** One of `watched`. */
export type Watched = (typeof watched)[number];

/** What a release keeps of a record, as text; empty where there is nothing. */
export type SnapshotRecord = Readonly<Record<Watched, string>>;

/** The records of a release by their ids. */
export type Snapshot = ReadonlyMap<string, SnapshotRecord>;

const keep = (record: Pick<IndicatorRecord, Watched>): SnapshotRecord =>
  Object.fromEntries(watched.map((field) => [field, String(record[field] ?? '')])) as Record<Watched, string>;

/** What is kept of some records, each with its id, one at a time. */
export function* walkSnapshot(
  records: Iterable<Pick<IndicatorRecord, 'id' | Watched>>,
): Generator<[id: string, SnapshotRecord]> {
  for (const record of records) yield [record.id, keep(record)];
}

/** What is kept of some records. */
export const toSnapshot = (records: Iterable<Pick<IndicatorRecord, 'id' | Watched>>): Snapshot =>
  new Map(walkSnapshot(records));

/** A snapshot as `content/release.csv` holds it: a record a line as Git keeps lines, without a byte order mark. */
export function formatSnapshot(snapshot: Snapshot): string {
  return toCsv(
    ['id', ...watched],
    Array.from(snapshot, ([id, kept]) => ({ id, ...kept })),
  )
    .slice(1)
    .replaceAll('\r\n', '\n');
}

/** The snapshot that {@link formatSnapshot} wrote. */
export function parseSnapshot(csv: string): Snapshot {
  return new Map(
    csvParse(csv, ({ id = '', ...cells }) => {
      const kept = watched.map((field) => [field, fromCell(cells[field] ?? '')]);
      return [id, Object.fromEntries(kept) as SnapshotRecord] as const;
    }),
  );
}
