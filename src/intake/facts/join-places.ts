/**
 * The text of a gazetteer that holds some parts of one, see `splitPlaces`.
 *
 * @param cities tells what the numbers mean that the lines of parts begin with.
 */
export function joinPlaces(cities: string, parts: readonly string[]): string {
  const told = cities.split('\n');
  const towns = new Map<string, string[]>();
  for (const [, at, county = '', names = ''] of parts.join('\n').matchAll(/^(\d+)\t(.+)\t(.*)$/gm)) {
    const place = `${told[Number(at)] ?? ''}\t${county}`;
    towns.set(place, [...(towns.get(place) ?? []), names]);
  }
  const others = told.filter((line) => !towns.has(line));
  return [...others, ...Array.from(towns, ([place, names]) => `${place}\t${names.join(' ')}`)].join('\n');
}
