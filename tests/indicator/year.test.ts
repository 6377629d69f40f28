import { describe, expect, test } from 'vitest';
import { yearOf } from '../../src/indicator/index.ts';

const sound = { statedYear: 2022, planYear: 2023, inferredYear: null };
const reprint = { statedYear: 2023, planYear: 2023, inferredYear: 2020 };

describe('yearOf', () => {
  test.for([
    ['a year as the text has it', '2022', 'actual', sound, 2022, 'stated'],
    ['a year ahead', '2025', 'target', sound, 2025, 'stated'],
    ['the year in which a period ends', '2021-11/2022-10', 'actual', sound, 2022, 'stated'],
    ['none where the text gives none', null, 'actual', sound, null, 'stated'],
    ['the real year under review of an overwritten text', '2023', 'actual', reprint, 2020, 'overwritten'],
    ['the real planned year of an overwritten text', '2023', 'target', reprint, 2021, 'overwritten'],
    ['some months of the real year', '2023-01/2023-10', 'expected', reprint, 2020, 'overwritten'],
    ['another year of an overwritten text, doubtful', '2019', 'actual', reprint, 2019, 'doubtful'],
    ['a plan year that was left as it was', '2021', 'target', { ...reprint, planYear: 2021 }, 2021, 'stated'],
    [
      'a plan of a text that names no plan year, doubtful',
      '2023',
      'target',
      { ...reprint, planYear: null },
      2023,
      'doubtful',
    ],
  ] as const)('gives %s', ([, period, status, years, year, source]) => {
    expect(yearOf({ period, status }, years)).toMatchObject({ year, source });
  });

  test('says the period in real years', () => {
    expect(yearOf({ period: '2023-01/2023-10', status: 'actual' }, reprint).period).toBe('2020-01/2020-10');
  });
});
