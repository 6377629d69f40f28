import { readFileSync } from 'node:fs';

/** One county of the gazetteer with the full names of all its towns. */
export interface GazetteerCounty {
  province: string;
  city: string;
  county: string;
  towns: string[];
}

let known: GazetteerCounty[] | undefined;

/** Every county of `content/places.txt`, read once a process. */
export function readTownNames(file = 'content/places.txt'): readonly GazetteerCounty[] {
  known ??= readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [province = '', city = '', county = '', towns = ''] = line.split('\t');
      return { province, city, county, towns: towns.split(' ').filter(Boolean) };
    });
  return known;
}
