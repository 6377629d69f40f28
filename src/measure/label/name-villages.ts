import type { Mention } from '../clause.ts';

/** Works that villages undergo: 11个村乡道、连村路绿化补植. */
const works =
  /^(?<village>村(?:居|庄)?)(?![级居庄集民委史办规医干组镇口(])(?<what>.{3,}(?:改造|工程|补植|整治|治理|修复|硬化|绿化|亮化|供水|发展|建设任务))$/;

/**
 * The name of a count of villages that works were done in, so that the row tells villages from works:
 * `21个村小型农田水利设施工程` is 小型农田水利设施工程村. 31个村股份经济合作社 are cooperatives, and 34个村级工程 are works.
 */
export function nameVillages(name: string, { found }: Mention): string {
  if (found.unit !== '个') return name;
  const { village = '', what = '' } = works.exec(name)?.groups ?? {};
  return what === '' ? name : what + village;
}
