import type { GazetteerCounty } from '../../corpus/index.ts';
import { toGaps } from '../../places/index.ts';
import type { Region } from '../../places/index.ts';
import { joinSome } from '../previews/join-some.ts';

/** Title and description of a place's page: how many of its towns have reports, of which years, by a gazetteer of counties. */
export function describePlace(
  place: Region,
  counties: readonly GazetteerCounty[],
): { title: string; description: string } {
  const { years, total } = toGaps(place, counties);
  const { name, towns } = place;
  const reports = towns.reduce((sum, town) => sum + town.reports.length, 0);
  const of = total > 0 ? `${total}个乡镇、街道中` : '';
  const names = joinSome(towns.map(({ townFull }) => townFull));
  return {
    title: name === '' ? '各地的报告' : `${name}的报告`,
    description: `${name === '' ? '全国' : name}${of}${towns.length}个有报告，共${reports}份（${years.join('、')}年）：${names}。`,
  };
}
