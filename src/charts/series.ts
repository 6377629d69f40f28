import { statusLabels } from '../corpus/index.ts';
import type { Corpus, ReportDocument } from '../corpus/types.ts';
import type { Indicator, IndicatorRecord } from '../indicator/types.ts';
import type { Status } from '../measure/types.ts';
import type { Routes } from '../url/index.ts';
import { formatBounded, formatChange } from './amount.ts';
import type { IndicatorSeries, Point, TownSeries } from './types.ts';
import { formatYear, toYearLabel } from './year.ts';

/** Classifiers that reports use for one another: 为民办实事32件, 民生实事30项. */
const interchangeable = new Set(['个', '件', '项']);
const order: readonly Status[] = ['actual', 'expected', 'target'];

/** Everything that the corpus says of one indicator, town by town. */
export function toSeries(
  corpus: Pick<Corpus, 'reports'>,
  indicator: Indicator,
  routes: Routes,
): IndicatorSeries {
  const towns = corpus.reports.map((report) => toTown(report, indicator, routes));
  return { indicator, unit: indicator.dimension, towns };
}

function toTown(report: ReportDocument, indicator: Indicator, routes: Routes): TownSeries {
  const { meta } = report;
  const points = report.records
    .filter((record) => record.indicator === indicator.id)
    .map((record) => toPoint(record, report, indicator, routes));
  const levels = distinct(points.filter(({ role }) => role === 'level')).sort(
    (a, b) => order.indexOf(a.record.status) - order.indexOf(b.record.status),
  );
  return {
    report: meta.id,
    town: meta.town,
    townFull: meta.townFull,
    provenance: meta.provenance,
    year: (levels[0] ?? points[0])?.year ?? toYearLabel({ period: null, status: 'actual' }, meta),
    levels,
    changes: distinct(points.filter(({ role }) => role === 'change')),
    points,
  };
}

function toPoint(
  record: IndicatorRecord,
  { meta }: ReportDocument,
  indicator: Indicator,
  routes: Routes,
): Point {
  const role = roleOf(record, indicator.dimension);
  const value = record.baseValue ?? record.value;
  const year = toYearLabel(record, meta);
  const label =
    role === 'level'
      ? formatBounded(value, record.baseUnit, record.bound)
      : role === 'change'
        ? formatChange(value, record.bound)
        : record.quote;
  return {
    record,
    role,
    value,
    label,
    year,
    href: routes.report(meta.id, record.id.slice(meta.id.length + 1)),
    statement: `${meta.town} ${formatYear(year)} ${statusLabels[record.status]} ${label}`,
  };
}

function roleOf({ kind, baseUnit }: IndicatorRecord, dimension: string | null): Point['role'] {
  if (kind === 'change') return baseUnit === '%' ? 'change' : 'other';
  if (kind === 'rank') return 'other';
  const isSame =
    baseUnit === dimension ||
    (baseUnit !== null &&
      dimension !== null &&
      interchangeable.has(baseUnit) &&
      interchangeable.has(dimension));
  return isSame ? 'level' : 'other';
}

/** A report may say one number twice, in its review and again in its plan. */
function distinct(points: Point[]): Point[] {
  const seen = new Set<string>();
  return points.filter(({ label, year, record }) => {
    const key = [label, year.text, record.status].join('|');
    return !seen.has(key) && seen.add(key);
  });
}
