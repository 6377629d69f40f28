import { expect, test } from 'vitest';
import { nearReports } from '../../../src/components/town/near-reports.ts';
import { report } from '../../charts/sample.ts';

const town = (id: string, province: string, city: string, county: string) =>
  report(id, id, [], { province, city, county });
const all = [
  town('a', '湖北省', '荆门市', '东宝区'),
  town('b', '山东省', '淄博市', '博山区'),
  town('c', '山东省', '淄博市', '临淄区'),
  town('d', '山东省', '济南市', '章丘区'),
  town('e', '山东省', '淄博市', '博山区'),
  town('f', '安徽省', '六安市', '金安区'),
];
const near = (at: number, size: number) => nearReports(all, all[at]!, size).map(({ meta }) => meta.id);

test('the nearest reports are those of the county, then of the city, then of the province', () => {
  expect(near(1, 2)).toEqual(['b', 'e']);
  expect(near(1, 3)).toEqual(['b', 'c', 'e']);
  expect(near(1, 4)).toEqual(['b', 'c', 'd', 'e']);
});

test('of those as far, the nearest are those beside it in the corpus', () => {
  expect(near(5, 3)).toEqual(['d', 'e', 'f']);
  expect(near(0, 2)).toEqual(['a', 'b']);
});

test('a corpus that is small enough is taken whole, in its order', () => {
  expect(near(3, 6)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('the report itself is always there, even beside another of its county', () => {
  expect(near(4, 1)).toEqual(['e']);
});
