import { readFileSync } from 'node:fs';

/** The gazetteer without its towns, as `createGazetteer` takes it: a county a line, province and city where they change. */
export function readCounties(file = 'content/places.txt'): string {
  let [before, within]: (string | undefined)[] = [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => {
      if (line.startsWith('#')) return line;
      const [province, city, county] = line.split('\t');
      const told = [province === before ? '' : province, province === before && city === within ? '' : city];
      [before, within] = [province, city];
      return county === undefined ? line : [...told, county].join('\t');
    })
    .join('\n');
}
