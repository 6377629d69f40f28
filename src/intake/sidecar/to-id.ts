import { spellName } from '../../text/spell-name.ts';
import { isReportId } from '../../url/index.ts';

/** What an id is made from. */
export interface IdFacts {
  town: string;
  county: string;
  year: number;
}

/**
 * Makes the id of a report from the pinyin of its town: `longquan`; `longquan-2024` for another year of the same town,
 * `chengyang-longquan` for another town of the same sound.
 *
 * @param taken the ids that exist, each with the town and county that it stands for.
 */
export function toId(
  { town, county, year }: IdFacts,
  taken: ReadonlyMap<string, Omit<IdFacts, 'year'>>,
): string {
  const short = toPinyin(town);
  const long = `${toPinyin(county.replace(/(?:县|区|市|旗)$/, ''))}-${short}`;
  const isOwn = (id: string) => taken.get(id)?.town === town && taken.get(id)?.county === county;
  const names = [short, long].filter(isReportId);
  for (const name of names) {
    if (!taken.has(name)) return name;
    const dated = `${name}-${String(year)}`;
    if (isOwn(name) && !taken.has(dated)) return dated;
  }
  const last = names.at(-1) ?? 'report';
  let number = 2;
  while (taken.has(`${last}-${String(year)}-${String(number)}`)) number += 1;
  return `${last}-${String(year)}-${String(number)}`;
}

/** `龙泉` as `longquan`; what has no pinyin is left out. */
const toPinyin = (name: string): string => spellName(name).join('');
