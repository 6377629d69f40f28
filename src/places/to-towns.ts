import { reviewYearOf } from '../report/index.ts';
import { spellName } from '../text/spell-name.ts';
import type { RegionLevel, PlacedReport, Town } from './types.ts';

/** The year under review of a report, as its own facts have it. */
export const yearOfReport = ({ meta }: PlacedReport): number => reviewYearOf(meta);

/** The id of a report without its year: `longquan-2024` as `longquan`. */
export const undated = (id: string): string => id.replace(/-\d{4}(?:-\d+)?$/, '');

/** Province, city and county, each with its level; a city of its province's name (上海市) stands once, and so does a county of its city's. */
function levelsOf({ meta }: PlacedReport): { level: RegionLevel; name: string }[] {
  const all: { level: RegionLevel; name: string }[] = [
    { level: 'province', name: meta.province },
    { level: 'city', name: meta.city },
    { level: 'county', name: meta.county },
  ];
  return all.filter(({ name }, at) => name !== '' && all.findIndex((other) => other.name === name) === at);
}

/** What a name of each level ends in that its address does without; counties keep theirs: 邢台市 and 邢台县. */
const endings: Partial<Record<RegionLevel, RegExp>> = {
  province: /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市)$/u,
  city: /市$/u,
};

/** A place's part of an address, by its pinyin: `山东省` as `shandong`, `淄川区` as `zichuanqu`. */
function toSlug(name: string, level: RegionLevel): string {
  const ending = endings[level];
  return spellName(ending ? name.replace(ending, '') : name).join('') || 'qita';
}

/** The places that a report's town lies in, from its province down. */
function placesOf(report: PlacedReport): Town['places'] {
  let path = '';
  return levelsOf(report).map(({ level, name }) => {
    path += `${path === '' ? '' : '/'}${toSlug(name, level)}`;
    return { name, path };
  });
}

/**
 * The towns of some reports in their order, each with its reports, the latest first. Reports are of one town where
 * province, city, county and full name agree.
 */
export function toTowns<R extends PlacedReport>(reports: readonly R[]): Town<R>[] {
  const groups = Map.groupBy(reports, ({ meta }) =>
    [meta.province, meta.city, meta.county, meta.townFull].join(' '),
  );
  const owners = new Map([...groups].flatMap(([key, own]) => own.map(({ meta }) => [meta.id, key] as const)));
  const taken = new Set<string>();
  return [...groups].map(([key, own]) => {
    const [first] = own;
    const { id, town, townFull } = first!.meta;
    const short = undated(id);
    // `longquan` is the town whose report is called so; another of the same sound goes by its first report.
    const name = taken.has(short) || (owners.get(short) ?? key) !== key ? id : short;
    taken.add(name);
    return {
      id: name,
      town,
      townFull,
      places: placesOf(first!),
      reports: [...own].sort((a, b) => yearOfReport(b) - yearOfReport(a)),
    };
  });
}
