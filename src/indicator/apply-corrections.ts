import { findQuantities } from '../measure/index.ts';
import type { Bound, Kind, Status } from '../measure/types.ts';
import { thingOf } from './thing.ts';
import type { IndicatorRecord } from './types.ts';

/** What a reader found to be right of one number, field by field; what is not named stays as it was read. */
export interface RightReading {
  value?: number | undefined;
  unit?: string | null | undefined;
  kind?: Kind | undefined;
  bound?: Bound | undefined;
  status?: Status | undefined;
  period?: string | null | undefined;
  name?: string | undefined;
  indicator?: string | null | undefined;
  scope?: string | null | undefined;
}

/** A correction of a report, with who says so, when and why. */
export interface Correction {
  /** Where the number begins, in UTF-16 units of the source: the digits of its record's id. */
  at: number;
  /** The number with its unit, verbatim, so that a correction can't slip to another one. */
  quote: string;
  /** `none` where it is no quantity. */
  right: RightReading | 'none';
  by: string;
  /** The day, `YYYY-MM-DD`. */
  on: string;
  why: string;
}

/** Records after correction, and the corrections whose number was not found. */
export interface Corrected {
  records: IndicatorRecord[];
  unplaced: Correction[];
}

/**
 * The records of a report with its corrections: each says who corrected it and what had been read; its confidence is 1. A
 * record that is no quantity is left out, and what belonged to it belongs to nothing.
 */
export function applyCorrections(
  records: readonly IndicatorRecord[],
  corrections: readonly Correction[],
): Corrected {
  const byPlace = new Map(corrections.map((one) => [`${one.at} ${one.quote}`, one]));
  const used = new Set<Correction>();
  const gone = new Set<string>();
  const corrected = records.map((record): IndicatorRecord => {
    const correction = byPlace.get(`${record.start} ${record.quote}`);
    if (!correction) return record;
    used.add(correction);
    if (correction.right === 'none') gone.add(record.id);
    return correction.right === 'none' ? record : correctOne(record, correction, correction.right);
  });
  return {
    records: corrected
      .filter(({ id }) => !gone.has(id))
      .map((record) => (record.of !== null && gone.has(record.of) ? { ...record, of: null } : record)),
    unplaced: corrections.filter((one) => !used.has(one)),
  };
}

function correctOne(
  record: IndicatorRecord,
  { by, on, why }: Correction,
  right: RightReading,
): IndicatorRecord {
  const said = Object.entries(right).filter(([, value]) => value !== undefined) as [
    keyof RightReading,
    never,
  ][];
  const changed = said.filter(([field, value]) => record[field] !== value);
  const next: IndicatorRecord = { ...record, ...Object.fromEntries(said) };
  const base = right.value === undefined && right.unit === undefined ? undefined : toBase(next);
  const original = changed.map(([field]) => `${field}=${String(record[field])}`).join('; ');
  return {
    ...next,
    ...base,
    ...(right.period === undefined ? {} : toYear(right.period)),
    thing: thingOf({ ...next, ...base }),
    confidence: 1,
    reviewed: `${by} ${on}：${why}`,
    original: original === '' ? null : original,
  };
}

/** Value and unit in the base unit; null where the unit has none. */
function toBase({ value, unit }: IndicatorRecord): Pick<IndicatorRecord, 'baseValue' | 'baseUnit'> {
  const found = unit === null ? undefined : findQuantities(`共${Math.abs(value)}${unit}`)[0];
  if (!found?.base) return { baseValue: null, baseUnit: null };
  return { baseValue: Number((value * found.factor).toPrecision(15)), baseUnit: found.base };
}

/** The year and the months that a period covers; months only where it names them. */
function toYear(period: string | null): Pick<IndicatorRecord, 'year' | 'months'> {
  if (period === null) return { year: null, months: null };
  const [from = 0, to = 0] = [...period.matchAll(/-(\d{2})/g)].map(([, month]) => Number(month));
  return { year: Number(period.slice(0, 4)), months: from === 0 ? null : to - from + 1 };
}
