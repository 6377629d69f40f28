import { expect, test } from 'vitest';
import { listPlanPages } from '../../../src/components/plans/list-plan-pages.ts';
import { townsAtOnce } from '../../../src/components/town/towns-at-once.ts';
import { toPlaces, toTowns } from '../../../src/places/index.ts';
import { report } from '../../charts/sample.ts';

/** So many towns in each of some counties of one city. */
function make(counties: Record<string, number>) {
  const reports = Object.entries(counties).flatMap(([county, count]) =>
    Array.from({ length: count }, (_, at) => {
      const made = report(`${county === '甲县' ? 'a' : 'b'}${String.fromCharCode(97 + at)}`, `镇${at}`, []);
      return {
        ...made,
        meta: { ...made.meta, county, townFull: `${county}${at}镇`, city: '某市', province: '某省' },
      };
    }),
  );
  return listPlanPages(toPlaces(toTowns(reports)), ({ id }) => id.charCodeAt(1));
}

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
