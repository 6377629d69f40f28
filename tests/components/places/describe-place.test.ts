import { expect, test } from 'vitest';
import { describePlace } from '../../../src/components/places/describe-place.ts';
import { toPlaces, toTowns, walkPlaces } from '../../../src/places/index.ts';
import { report } from '../../charts/sample.ts';

const country = toPlaces(
  toTowns([
    report('qingshi', '青石', []),
    report('qingshi-2024', '青石', [], { statedYear: 2024, planYear: 2025 }),
    report('baisha', '白沙', [], { statedYear: 2021, inferredYear: 2019 }),
  ]),
);
const county = [...walkPlaces(country)].find(({ name }) => name === '甲县')!;
const gazetteer = [
  { province: '丙省', city: '乙市', county: '甲县', towns: ['青石镇', '白沙镇', '河口镇'] },
  { province: '丙省', city: '乙市', county: '丁县', towns: ['东山镇'] },
];

test('a place is told by how many of its towns have reports, of which real years', () => {
  expect(describePlace(county, gazetteer)).toEqual({
    title: '甲县的报告',
    description: '甲县3个乡镇、街道中2个有报告，共3份（2019、2023、2024年）：青石镇、白沙镇。',
  });
});

test('a place that the gazetteer lacks is told without a whole', () => {
  expect(describePlace(county, []).description).toMatch(/^甲县2个有报告，共3份/);
});

test('the whole country has no name of its own', () => {
  const { title, description } = describePlace(country, gazetteer);
  expect(title).toBe('各地的报告');
  expect(description).toMatch(/^全国4个乡镇、街道中2个有报告/);
});
