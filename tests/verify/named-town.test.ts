import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/verify/index.ts';
import { isOfTown, readNamedTown, sayTown } from '../../src/verify/named-town.ts';

const qingshi = { town: '青石', townFull: '青石镇' };
const library = createLibrary(
  [],
  [
    { ...qingshi, county: '甲县', city: '丙市' },
    { ...qingshi, county: '乙县', city: '丁市' },
    { town: '白沙', townFull: '白沙镇', county: '戊县', city: '丙市' },
  ],
);

describe('A town’s name', () => {
  const cases: [text: string, areas: string[]][] = [
    ['青石镇', []],
    ['甲县青石镇', ['甲县']],
    ['在丙市甲县青石镇', ['甲县', '丙市']],
    ['丁市的青石镇', ['丁市']],
    ['甲县 青石镇', ['甲县']],
    ['甲县和青石镇', []],
    ['戊县青石镇', []],
  ];
  test.for(cases)('of %s is told by %j', ([text, areas]) => {
    expect(readNamedTown(text, { start: text.indexOf('青石'), town: '青石' }, library)).toEqual({
      town: '青石',
      areas,
    });
  });

  test('is said with what stood before it', () => {
    expect(sayTown({ town: '青石', areas: ['甲县', '丙市'] })).toBe('丙市甲县青石');
    expect(sayTown(null)).toBe('');
  });
});

test('A report is of a town that lies in every county and city named, or doesn’t say where it lies', () => {
  const report = { town: '青石', county: '甲县', city: '丙市' };
  const isOf = (...areas: string[]) => isOfTown(report, { town: '青石', areas });
  expect([isOf(), isOf('甲县'), isOf('丙市'), isOf('甲县', '丙市')]).toEqual([true, true, true, true]);
  expect([isOf('乙县'), isOf('甲县', '丁市')]).toEqual([false, false]);
  expect(isOfTown({ town: '青石', county: '', city: '' }, { town: '青石', areas: ['乙县'] })).toBe(true);
  expect(isOfTown(report, { town: '白沙', areas: [] })).toBe(false);
  expect(isOfTown(report, null)).toBe(true);
});
