import { findQuantities } from '../measure/index.ts';
import { fold } from '../text/fold.ts';
import type { Claim } from './claims.ts';
import { type Library, nameOf } from './library.ts';
import { isOfTown, sayTown } from './named-town.ts';
import type { Judgement, SourcePlace, SourceRecord, SourceReport, Verdict } from './types.ts';

/** A record with its report. */
interface ReportedRecord {
  record: SourceRecord;
  report: SourceReport;
}

/** Holds a number that is said of a town against the records of the reports; null where nothing can be compared. */
export function judgeNumber(words: string, claim: Claim, library: Library): Judgement | null {
  const [found] = findQuantities(words);
  if (!found) return null;
  // 1.76亿元 of 17575万元: as exactly as it is told.
  const places = /\.(\d+)/.exec(found.quote)?.[1]?.length ?? 0;
  const isRound = found.factor > 1 && (/\d.*\d/.test(found.quote) || /[约近]/.test(claim.clause));
  const slack = isRound ? (10 ** -places * found.factor) / 2 : 0;
  const value = Number((Math.abs(found.value) * found.factor).toPrecision(15));
  const rows = library.shelves.flatMap(({ report }) =>
    report.records.map((record): ReportedRecord => ({ record, report })),
  );
  // 超过5亿元 of 5.67亿元, 近6亿元: true, where they are off by less than one of their last place.
  let step = 10 ** -places * found.factor;
  while (value > 0 && value % (step * 10) < step / 2) step *= 10;
  const fits = (real: number): boolean =>
    Math.abs(real - value) <= slack + value * 1e-9 ||
    (claim.bound === 'atLeast' && real > value && real < value + step) ||
    (claim.bound === 'atMost' && real < value && real > value - step);
  const equals = ({ record }: ReportedRecord) =>
    found.base === null
      ? Math.abs(record.value) === found.value && record.unit === found.unit
      : record.baseUnit === found.base && fits(Math.abs(record.baseValue ?? NaN));
  const named = rows.filter(({ record }) => isNamed(record.name, claim.clause));
  const own = named.filter(({ report }) => isOfTown(report, claim.town));
  const right = own.filter(equals);
  const ofYear = right.filter((row) => isOfYear(row, claim.year));
  if (ofYear.length > 0) return judge('found', ofYear, '原文有这个数。');
  if (right.length > 0)
    return judge('misattributed', right, `这个数是${yearOf(right[0])}年的，不是${claim.year ?? ''}年的。`);
  const elsewhere = named.filter(({ report }) => !isOfTown(report, claim.town)).filter(equals);
  if (elsewhere[0])
    return judge('misattributed', elsewhere, `这个数是${nameOf(elsewhere[0].report, library)}的。`);
  const other = own.filter(
    ({ record }) =>
      record.baseUnit === found.base &&
      isOfYear({ record, report: (own[0] as ReportedRecord).report }, claim.year),
  );
  if (other.length > 0)
    return judge(
      'number-differs',
      other.slice(0, 3),
      `原文是“${other[0]?.record.name ?? ''}${other[0]?.record.quote ?? ''}”。`,
    );
  return { kind: 'absent', sources: [], message: `${sayTown(claim.town)}的报告里没有找到这个数。` };
}

const judge = (kind: Verdict['kind'], rows: readonly ReportedRecord[], message: string): Judgement => ({
  kind,
  sources: rows.map(({ record: { start, end }, report }): SourcePlace => ({ report: report.id, start, end })),
  message,
});

const yearOf = (row: ReportedRecord | undefined): string =>
  row?.record.period?.slice(0, 4) ?? String(row?.report.year ?? '');

/** Whether a number is of the year that it is said of; where the text says none, any will do. */
const isOfYear = (row: ReportedRecord, year: number | null): boolean =>
  year === null || yearOf(row) === String(year);

/** Whether a record's name stands in a clause, or all but a few of its pairs of characters do. */
function isNamed(name: string, clause: string): boolean {
  const [thing, words] = [fold(name), fold(clause)];
  if (thing.length < 2) return false;
  if (words.includes(thing)) return true;
  const pairs = Array.from({ length: thing.length - 1 }, (_, at) => thing.slice(at, at + 2));
  return thing.length > 3 && pairs.filter((pair) => words.includes(pair)).length >= pairs.length * 0.6;
}
