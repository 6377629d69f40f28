import { kindLabels, statusLabels } from '../measure/index.ts';
import type { StatingReport } from '../corpus/types.ts';
import type { Indicator, IndicatorRecord } from '../indicator/types.ts';
import type { Status } from '../measure/types.ts';
import type { Routes } from '../url/index.ts';
import { formatBounded, formatChange } from './amount.ts';
import { commonMagnitude } from './common-magnitude.ts';
import { comparedWith } from './compared-with.ts';
import { isContradicted, toFlags } from './compare/to-flags.ts';
import { apartOf, isLevel } from './compare/apart-of.ts';
import type { IndicatorSeries, Point, RecordSeries, TownSeries } from './types.ts';
import type { ChartUnit, Gauge } from './unit.ts';
import { gaugeOf, toGauge } from './unit.ts';
import { formatYear, toYearLabel } from './year.ts';
import { shownBound } from './shown-bound.ts';

/** A chart's unit and magnitude. */
type ChartGauge = Gauge & Pick<IndicatorSeries, 'magnitude'>;

const order: readonly Status[] = ['actual', 'expected', 'target'];

/**
 * Everything that the corpus says of one indicator, town by town.
 *
 * @param reports all of the corpus, as far as the indicator goes; other records are passed over.
 * @param within unit and magnitude of another series that it is to stand in; its own where absent.
 */
export function toSeries(
  { reports }: { reports: readonly StatingReport[] },
  indicator: Indicator,
  routes: Routes,
  within?: Pick<IndicatorSeries, 'unit' | 'magnitude'>,
): RecordSeries {
  const records = reports
    .flatMap((report) => report.records)
    .filter((record) => record.indicator === indicator.id);
  const { alike, ...unit } = within ? toGauge(within.unit, indicator) : gaugeOf(records, indicator);
  const levels = records.filter((record) => roleOf(record, alike) === 'level');
  const magnitude =
    within?.magnitude ??
    (unit.name === '%' ? 'one' : commonMagnitude(levels.map((record) => sizeOf(record, unit))));
  const gauge = { ...unit, alike, magnitude };
  const towns = reports.map((report) => toTown(report, indicator, gauge, routes));
  return { indicator, unit, magnitude, towns };
}

function toTown(
  report: StatingReport,
  indicator: Indicator,
  unit: ChartGauge,
  routes: Routes,
): TownSeries<IndicatorRecord> {
  const { meta } = report;
  const points = report.records
    .filter((record) => record.indicator === indicator.id)
    .map((record) => toPoint(record, report, unit, routes));
  const levels = distinct(points.filter(({ role }) => role === 'level')).sort(
    (a, b) => order.indexOf(a.record.status) - order.indexOf(b.record.status),
  );
  return {
    report: meta.id,
    town: meta.town,
    townFull: meta.townFull,
    provenance: meta.provenance,
    year:
      (levels[0] ?? points[0])?.year ??
      toYearLabel({ period: String(meta.statedYear), status: 'actual' }, meta),
    levels,
    changes: distinct(points.filter(({ role }) => role === 'change')),
    points,
  };
}

function toPoint(
  record: IndicatorRecord,
  { meta, source, diagnostics }: StatingReport,
  unit: ChartGauge,
  routes: Routes,
): Point<IndicatorRecord> {
  const role = roleOf(record, unit.alike);
  const value = role === 'level' ? sizeOf(record, unit) : record.value;
  const year = toYearLabel(record, meta);
  // 32件 and 30项 are counted alike and stand in one word; the table has each in its own.
  const name = role === 'level' ? unit.name : null;
  const against = role === 'change' ? comparedWith(record, source) : null;
  const label = labelOf(record, { role, value, unit: name, against }, unit.magnitude);
  const apart = role === 'level' ? apartOf(record, source) : null;
  const flags = [...toFlags(record, diagnostics), ...(apart === 'whole' ? ['只是一部分'] : [])];
  const said = [formatYear(year), statusLabels[record.status], label, ...flags];
  return {
    record,
    role,
    value,
    label,
    unit: name,
    against,
    year,
    href: routes.report(meta.id, record.id.slice(meta.id.length + 1)),
    flags,
    isContradicted: isContradicted(record, diagnostics),
    apart,
    statement: [meta.town, ...said].join(' '),
  };
}

/** An amount in the series' unit. */
const sizeOf = ({ baseValue, value }: IndicatorRecord, { size }: ChartUnit): number =>
  (baseValue ?? value) / size;

function labelOf(
  record: IndicatorRecord,
  { role, value, unit, against }: Pick<Point, 'role' | 'value' | 'unit' | 'against'>,
  magnitude: IndicatorSeries['magnitude'],
): string {
  if (against) return `${against}${formatBounded(Math.abs(value), '%', shownBound(record))}`;
  if (role === 'change') return formatChange(value, shownBound(record));
  // 96批次 beside 件 says what it is; 77.7%, 第6 and 5天 don't.
  if (role === 'other')
    return record.kind === 'amount' ? record.quote : `${kindLabels[record.kind]}${record.quote}`;
  return formatBounded(value, unit, shownBound(record), magnitude);
}

function roleOf(record: IndicatorRecord, alike: readonly (string | null)[]): Point['role'] {
  if (record.kind === 'change') return record.baseUnit === '%' ? 'change' : 'other';
  return isLevel(record) && alike.includes(record.baseUnit) ? 'level' : 'other';
}

/** Of points that say the same the first that is of the whole, or else the first: what is written twice stands once. */
function distinct(points: Point<IndicatorRecord>[]): Point<IndicatorRecord>[] {
  const alike = Map.groupBy(points, ({ label, year, record }) => [label, year.text, record.status].join('|'));
  return [...alike.values()].map((some) => some.find(({ apart }) => apart === null) ?? some[0]!);
}
