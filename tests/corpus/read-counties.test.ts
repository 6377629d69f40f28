import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCounties } from '../../src/corpus/read-counties.ts';
import { createGazetteer } from '../../src/intake/index.ts';
import { places } from '../support/places.ts';
import { makeFolder } from '../support/temporary.ts';

test('The gazetteer without its towns names every county, its city and its province', () => {
  const counties = readCounties(join(makeFolder({ 'places.txt': places }), 'places.txt'));
  const toNames = (text: string) =>
    createGazetteer(text).counties.map(({ province, city, county }) => [province, city, county]);
  expect(toNames(counties)).toEqual(toNames(places));
  expect(counties.length).toBeLessThan(places.length);
});
