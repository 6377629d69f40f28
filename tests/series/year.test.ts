import { expect, test } from 'vitest';
import { formatPeriod, formatYear, toYearLabel } from '../../src/series/index.ts';

const official = { statedYear: 2023, planYear: 2024, inferredYear: null };
const reprint = { statedYear: 2023, planYear: 2023, inferredYear: 2020 };

test('periods are written in Chinese', () => {
  expect(formatPeriod('2022')).toBe('2022年');
  expect(formatPeriod('2023-01/2023-10')).toBe('2023年1—10月');
  expect(formatPeriod('2023-01/2023-12')).toBe('2023年');
  expect(formatPeriod('2023-06/2023-06')).toBe('2023年6月');
  expect(formatPeriod('2021/2025')).toBe('2021—2025年');
  expect(formatPeriod('2022-11/2023-10')).toBe('2022年11月—2023年10月');
});
test('a trusted year is shown as the text has it', () => {
  expect(toYearLabel({ period: '2022', status: 'actual' }, official)).toEqual({
    text: '2022年',
    caution: null,
  });
});
test('a record without a period has no year', () => {
  expect(toYearLabel({ period: null, status: 'actual' }, official)).toEqual({
    text: '年份未写',
    caution: null,
  });
});
test('the overwritten year under review is shown as what it is, with what the text says', () => {
  expect(formatYear(toYearLabel({ period: '2023', status: 'actual' }, reprint))).toBe('2020年（文中作2023）');
  expect(toYearLabel({ period: '2023-01/2023-10', status: 'expected' }, reprint)).toEqual({
    text: '2020年1—10月',
    caution: '文中作2023',
  });
});
test('the year that an overwritten text plans is the one behind the year under review', () => {
  expect(formatYear(toYearLabel({ period: '2023', status: 'target' }, reprint))).toBe('2021年（文中作2023）');
  expect(toYearLabel({ period: '2023', status: 'target' }, { ...reprint, planYear: null }).caution).toBe(
    '年份存疑',
  );
});
test('every other year of an overwritten text is doubtful', () => {
  expect(formatYear(toYearLabel({ period: '2025', status: 'target' }, reprint))).toBe('2025年（年份存疑）');
  expect(toYearLabel({ period: '2019', status: 'actual' }, reprint).caution).toBe('年份存疑');
  expect(toYearLabel({ period: '2021/2023', status: 'actual' }, reprint).caution).toBe('年份存疑');
});
