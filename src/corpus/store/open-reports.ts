import type { DatabaseSync } from 'node:sqlite';
import { keepLast } from '../keep-last.ts';
import type { ReportDocument, StatingReport } from '../types.ts';
import { type StoredField, fields } from './fields.ts';

/** Small fields, which charts ask for of every report. */
const small: ReadonlySet<StoredField> = new Set(['source', 'diagnostics']);
/** Of so many reports fields are kept: of those that were asked for last. */
const mostKept = { small: 4096, large: 256 };

/** The fields that are known of each of so many reports. */
const createShelf = (most: number): ((place: number) => Map<StoredField, unknown>) =>
  keepLast(
    () => most,
    () => new Map(),
  );

/** Reads the fields of reports, and keeps those that were asked for last; of trees, the largest, only the last one. */
function createReader(database: DatabaseSync): (place: number, field: StoredField) => unknown {
  const readers = new Map(
    fields.map((field) => [field, database.prepare(`SELECT ${field} FROM reports WHERE place = ?`)]),
  );
  const [smallOf, largeOf] = [createShelf(mostKept.small), createShelf(mostKept.large)];
  let withTree: Map<StoredField, unknown> | undefined;
  return (place, field) => {
    const known = (small.has(field) ? smallOf : largeOf)(place);
    if (!known.has(field)) {
      const row = readers.get(field)!.get(place) as Record<StoredField, string>;
      known.set(field, JSON.parse(row[field]));
    }
    if (field === 'tree' && withTree !== known) {
      withTree?.delete('tree');
      withTree = known;
    }
    return known.get(field);
  };
}

/** The reports of a store, in their order; each field is read when it is asked for, but who they are at once. */
export function openReports(database: DatabaseSync): ReportDocument[] {
  const read = createReader(database);
  const rows = database.prepare('SELECT meta FROM reports ORDER BY place').all();
  return rows.map(({ meta }, place) => {
    const report = { meta: JSON.parse(meta as string) as ReportDocument['meta'] };
    for (const field of fields)
      if (field !== 'meta')
        Object.defineProperty(report, field, { get: () => read(place, field), enumerable: true });
    return report as ReportDocument;
  });
}

/** Gives of each report the records that state an indicator; the rest of it is read when it is asked for. */
export function readStating(
  database: DatabaseSync,
  reports: readonly ReportDocument[],
): (indicator: string) => StatingReport[] {
  const reader = database.prepare('SELECT place, records FROM statements WHERE indicator = ?');
  return (indicator) => {
    const rows = reader.all(indicator) as { place: number; records: string }[];
    const stated = new Map(rows.map(({ place, records }) => [place, records]));
    return reports.map((report, place) => {
      const written = stated.get(place);
      return {
        meta: report.meta,
        get source() {
          return report.source;
        },
        get diagnostics() {
          return report.diagnostics;
        },
        records: written === undefined ? [] : (JSON.parse(written) as StatingReport['records']),
      };
    });
  };
}
