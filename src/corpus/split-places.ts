import { placeParts, toKnownKeys, toPlacePart } from '../intake/index.ts';
import type { ReportFacts } from '../report/index.ts';
import type { GazetteerCounty } from './read-town-names.ts';

/**
 * A gazetteer in small files, by name: `cities` with every city and the counties of which people say a part of the name, `0` to
 * `511` with the counties and towns whose names belong there, and `all`, the whole.
 *
 * A line of a part is a county, named by the line of its city in `cities`, with those of its towns that belong there;
 * `joinPlaces` puts parts together again. A line behind `#` is a report of the site, in the part of its town and in `all`: by
 * what it is known again, and its id.
 */
export function splitPlaces(
  counties: readonly GazetteerCounty[],
  reports: readonly { meta: ReportFacts; source: string }[] = [],
): ReadonlyMap<string, string> {
  const cities = new Map<string, number>();
  const parts = Array.from({ length: placeParts }, (): string[] => []);
  for (const { province, city, county, towns } of counties) {
    const name = `${province}\t${city}`;
    const at = cities.get(name) ?? cities.size;
    cities.set(name, at);
    const byPart = Map.groupBy(towns, toPlacePart);
    for (const part of new Set([toPlacePart(county), ...byPart.keys()]))
      parts[part]?.push([at, county, (byPart.get(part) ?? []).join(' ')].join('\t'));
  }
  const known = reports.map(({ meta, source }) => {
    const [print, subject] = toKnownKeys(source, meta);
    const line = `#${print}\t${meta.id}\t${subject}`;
    parts[toPlacePart(meta.townFull)]?.push(line);
    return line;
  });
  const autonomous = counties.filter(({ county }) => /族自治[县旗]$/.test(county));
  const toLine = ({ province, city, county }: GazetteerCounty) => `${province}\t${city}\t${county}`;
  return new Map([
    ['cities', [...cities.keys(), ...autonomous.map(toLine)].join('\n')],
    ['all', [...counties.map((one) => `${toLine(one)}\t${one.towns.join(' ')}`), ...known].join('\n')],
    ...parts.map((lines, part) => [String(part), lines.join('\n')] as const),
  ]);
}
