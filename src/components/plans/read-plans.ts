import { keepLast, readCorpus } from '../../corpus/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';
import type { Town } from '../../places/index.ts';
import { planYearOf } from '../../report/index.ts';
import { formatYear, toCompletions, toPlans, toTargets, toYearLabel } from '../../series/index.ts';
import type { Completion, PlanTown, TargetGroup } from '../../series/index.ts';
import { routes } from '../routes.ts';
import { readGauges } from '../site-data.ts';

/** What a town's latest report sets out to do, how far it is, and what of it compares year by year. */
export interface TownPlans {
  town: Town<ReportDocument>;
  report: ReportDocument;
  /** The year that the plan is for, with what the text says where that differs; null where it has no plan. */
  year: string | null;
  targets: TargetGroup[];
  completions: Completion[];
  years: PlanTown;
}

/** The plans of a town by its latest report; those that were asked for last are kept. */
export const readPlans = keepLast(
  () => 96,
  (town: Town<ReportDocument>): TownPlans => {
    const report = town.reports[0]!;
    const { meta } = report;
    return {
      town,
      report,
      year: planYearOf(meta) === null ? null : sayPlanYear(meta),
      targets: toTargets(report, routes),
      completions: toCompletions(report, routes, readGauges()),
      years: toPlans({ reports: [report], indicators: readCorpus().indicators }, routes, readGauges())[0]!,
    };
  },
);

const sayPlanYear = (meta: ReportDocument['meta']): string =>
  formatYear(toYearLabel({ period: String(meta.planYear), status: 'target' }, meta));

/** How many of a town's targets are numbers. */
export const countNumbers = ({ targets }: Pick<TownPlans, 'targets'>): number =>
  targets.reduce((sum, group) => sum + group.targets.filter(({ numbers }) => numbers > 0).length, 0);

/** How many targets a town has. */
export const countTargets = ({ targets }: Pick<TownPlans, 'targets'>): number =>
  targets.reduce((sum, group) => sum + group.targets.length, 0);

/** How many targets of a town are numbers, by its latest report; worked out once. */
export const weighTown = keepLast(
  () => Infinity,
  (town: Town<ReportDocument>) => countNumbers({ targets: toTargets(town.reports[0]!, routes) }),
);
