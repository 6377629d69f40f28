import type { ReportDocument } from '../../corpus/index.ts';
import { joinSome } from '../previews/join-some.ts';
import type { PlanPage } from './list-plan-pages.ts';
import { countNumbers, countTargets, readPlans } from './read-plans.ts';

/** Title and description of one page of plans: what the towns on it set out to do. */
export function describePlansOf({ place, page, towns }: PlanPage<ReportDocument>): {
  title: string;
  description: string;
} {
  const all = towns.map(readPlans).filter((plans) => countTargets(plans) > 0);
  const sum = (count: (plans: (typeof all)[number]) => number) =>
    all.reduce((total, plans) => total + count(plans), 0);
  const each = all.map((plans) => `${plans.town.town}${countTargets(plans)}条`);
  const of = `${place.name || '各地'}${page > 1 ? `第${page}页` : ''}各镇报告`;
  return {
    title: `${place.name}目标与完成${page > 1 ? `（第${page}页）` : ''}`,
    description:
      all.length === 0
        ? `${of}没有写下一年的安排：${joinSome(towns.map(({ townFull }) => townFull))}。`
        : `${of}说要做的${sum(countTargets)}条，其中${sum(countNumbers)}条有数，附原句，并列出报告写明的完成率：${joinSome(each)}。`,
  };
}
