import { expect, test } from 'vitest';
import {
  listChoices,
  listPagesOfMany,
  listPlacePages,
  pathOfPage,
} from '../../../src/components/places/list-place-pages.ts';
import { townsAtOnce } from '../../../src/components/town/towns-at-once.ts';
import { toPlaces, toTowns } from '../../../src/places/index.ts';
import { report } from '../../charts/sample.ts';

/** So many towns in each of some counties of one city. */
function makePlaces(counties: Record<string, number>) {
  const reports = Object.entries(counties).flatMap(([county, count]) =>
    Array.from({ length: count }, (_, at) => {
      const made = report(`${county === '甲县' ? 'a' : 'b'}${String.fromCharCode(97 + at)}`, `镇${at}`, []);
      return {
        ...made,
        meta: { ...made.meta, county, townFull: `${county}${at}镇`, city: '某市', province: '某省' },
      };
    }),
  );
  return toPlaces(toTowns(reports));
}
const make = (counties: Record<string, number>) =>
  listPlacePages(makePlaces(counties), ({ id }) => id.charCodeAt(1));

test('few towns stand on one page of every place', () => {
  const pages = make({ 甲县: 2, 乙县: 3 });
  expect(pages.map(({ place, towns }) => [place.level, towns().length])).toEqual([
    ['country', 5],
    ['province', 5],
    ['city', 5],
    ['county', 2],
    ['county', 3],
  ]);
});

test('a county of many towns has a page for each two dozen, and what is above it shows those that weigh most', () => {
  const pages = make({ 甲县: 25, 乙县: 3 });
  const county = pages.filter(({ place }) => place.name === '甲县');
  expect(county.map(({ page, towns }) => [page, towns().length])).toEqual([
    [1, townsAtOnce],
    [2, 1],
  ]);
  const [country] = pages;
  expect(country?.towns()).toHaveLength(townsAtOnce);
  expect(country?.towns()[0]?.id).toBe('ay');
  // Every town stands on some page.
  expect(new Set(pages.flatMap(({ towns }) => towns().map(({ id }) => id))).size).toBe(28);
});

test('a page has the path of its place, behind the first with its number', () => {
  const paths = make({ 甲县: 25 }).map(pathOfPage);
  expect(paths.slice(0, 2)).toEqual([undefined, 'mou']);
  expect(paths.at(-1)).toBe(`${paths.at(-2)}/2`);
});

test('what shows all towns at once has one page until they are many', () => {
  expect(listPagesOfMany(makePlaces({ 甲县: 2, 乙县: 3 }))).toHaveLength(1);
  expect(listPagesOfMany(makePlaces({ 甲县: 25, 乙县: 3 })).length).toBeGreaterThan(1);
});

test('where a country holds one province and that one city, its counties are the choice', () => {
  const names = (counties: Record<string, number>) =>
    listChoices(makePlaces(counties)).map(({ name }) => name);
  expect(names({ 甲县: 2, 乙县: 3 })).toEqual(['甲县', '乙县']);
  expect(names({ 甲县: 2 })).toEqual([]);
});
