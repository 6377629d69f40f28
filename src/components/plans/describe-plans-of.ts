import type { PlacedReport } from '../../places/index.ts';
import { joinSome } from '../previews/join-some.ts';
import type { PlacePage } from '../places/list-place-pages.ts';
import { countNumbers, countTargets } from './read-plans.ts';
import type { TownPlans } from './read-plans.ts';

/** Title and description of one page of plans: what the towns on it set out to do, by the plans of each. */
export function describePlansOf(
  { place, page }: Pick<PlacePage<PlacedReport>, 'place' | 'page'>,
  plans: readonly Pick<TownPlans, 'town' | 'targets'>[],
): { title: string; description: string } {
  const all = plans.filter((each) => countTargets(each) > 0);
  const sum = (count: (plans: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const each = all.map((one) => `${one.town.town}${countTargets(one)}条`);
  const of = `${place.name || '各地'}${page > 1 ? `第${page}页` : ''}各镇报告`;
  return {
    title: `${place.name}目标与完成${page > 1 ? `（第${page}页）` : ''}`,
    description:
      all.length === 0
        ? `${of}没有写下一年的安排：${joinSome(plans.map(({ town }) => town.townFull))}。`
        : `${of}说要做的${sum(countTargets)}条，其中${sum(countNumbers)}条有数，附原句，并列出报告写明的完成率：${joinSome(each)}。`,
  };
}
