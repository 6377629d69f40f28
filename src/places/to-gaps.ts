import type { GazetteerCounty } from '../corpus/index.ts';
import { yearOfReport } from './to-towns.ts';
import type { Region, PlacedReport } from './types.ts';

/** How far the reports cover a place. */
export interface RegionCoverage {
  /** Years under review of its reports, the earliest first. */
  years: number[];
  /** How many towns the gazetteer has there; 0 where it doesn't know the place. */
  total: number;
  /** Full names of those of them without a report, in the order of the gazetteer. */
  missing: string[];
}

/** What a place's reports cover of the towns that there are, by a gazetteer of counties. */
export function toGaps<R extends PlacedReport>(
  { name, parents, towns }: Pick<Region<R>, 'name' | 'parents' | 'towns'>,
  counties: readonly GazetteerCounty[],
): RegionCoverage {
  const wanted = name === '' ? [] : [...parents.map((parent) => parent.name), name];
  const own = counties.filter(({ province, city, county }) =>
    wanted.every((place) => [province, city, county].includes(place)),
  );
  const names = own.flatMap((county) =>
    county.towns.map((town) => ({ town, key: `${county.county} ${town}` })),
  );
  const covered = new Set(
    towns.flatMap(({ reports }) => reports.map(({ meta }) => `${meta.county} ${meta.townFull}`)),
  );
  return {
    years: [...new Set(towns.flatMap(({ reports }) => reports.map(yearOfReport)))].sort((a, b) => a - b),
    total: names.length,
    missing: names.filter(({ key }) => !covered.has(key)).map(({ town }) => town),
  };
}
