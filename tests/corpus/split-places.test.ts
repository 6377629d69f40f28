import { describe, expect, test } from 'vitest';
import { readTownNames, splitPlaces } from '../../src/corpus/index.ts';
import { createGazetteer, joinPlaces, placeParts, toPlacePart } from '../../src/intake/index.ts';
import type { ReportFacts } from '../../src/report/index.ts';
import type { Gazetteer } from '../../src/intake/index.ts';

const counties = readTownNames();
const files = splitPlaces(counties);
const whole = createGazetteer(files.get('all') ?? '');

const told = (gazetteer: Gazetteer, index: 'byCounty' | 'byTown', name: string) =>
  gazetteer[index].get(name)?.map(({ province, city, county }) => [province, city, county].join());

describe('The gazetteer in parts', () => {
  test('tells of a county and of a town what the whole tells, by the part that its name belongs to alone', () => {
    for (const { county, towns } of counties.filter((_, at) => at % 97 === 0)) {
      for (const [index, name] of [
        ['byCounty', county],
        ['byTown', towns[0] ?? county],
      ] as const) {
        const part = files.get(String(toPlacePart(name))) ?? '';
        const gazetteer = createGazetteer(joinPlaces(files.get('cities') ?? '', [part]));
        expect([name, told(gazetteer, index, name)]).toEqual([name, told(whole, index, name)]);
      }
    }
  });

  test('knows every city, and every county that people call by a part of its name, without any part', () => {
    const gazetteer = createGazetteer(joinPlaces(files.get('cities') ?? '', []));
    for (const { province, city } of counties) {
      expect([city, gazetteer.byCity.get(city)?.[0]?.province]).toEqual([city, province]);
      expect(gazetteer.byProvince.has(province)).toBe(true);
    }
    expect(gazetteer.autonomous).toEqual(whole.autonomous);
    expect(gazetteer.counties.map(({ county }) => county)).toEqual(whole.autonomous);
  });

  test('tells of the site’s reports in the part of their town and in the whole, and of no place by that', () => {
    const facts = { id: 'badou', townFull: '八陡镇', county: '博山区', statedYear: 2023, kind: '工作总结' };
    const told = splitPlaces(counties, [{ meta: facts as ReportFacts, source: '完成。' }]);
    const part = told.get(String(toPlacePart('八陡镇'))) ?? '';
    expect(part).toMatch(/\n#\w+\tbadou\t八陡镇\t博山区\t2023\t工作总结$/);
    expect(told.get('all')?.split('\n').at(-1)).toBe(part.split('\n').at(-1));
    expect(joinPlaces('', [part])).toBe(joinPlaces('', [part.replace(/\n#.*$/, '')]));
    expect(createGazetteer(told.get('all') ?? '').counties).toEqual(whole.counties);
  });

  test('is spread so evenly that no part is three times as long as they are in the middle', () => {
    const lengths = Array.from({ length: placeParts }, (_, part) => files.get(String(part))?.length ?? 0);
    const sorted = lengths.sort((a, b) => a - b);
    expect(sorted.at(-1)).toBeLessThan((sorted[placeParts / 2] ?? 0) * 3);
  });
});
