import type { ReportDocument } from '../../corpus/index.ts';

type LocatedReport = Pick<ReportDocument, 'meta'>;

/** How far apart two towns are: 0 in one county, 1 in one city, 2 in one province, 3 beyond. */
function distance({ meta: a }: LocatedReport, { meta: b }: LocatedReport): number {
  if (a.province !== b.province) return 3;
  if (a.city !== b.city) return 2;
  return a.county === b.county ? 0 : 1;
}

/**
 * A report among the `size` nearest to it, in the order of the corpus: those of its county come first, then of its
 * city and its province; of several as near, those that stand next to it in the corpus.
 */
export function nearReports<T extends LocatedReport>(reports: readonly T[], report: T, size: number): T[] {
  const own = reports.indexOf(report);
  const order = reports
    .map((other, at) => ({ at, far: distance(report, other), aside: Math.abs(at - own) }))
    .sort((a, b) => a.far - b.far || a.aside - b.aside);
  return order
    .slice(0, size)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => reports[at]!);
}
