import { describe, expect, test } from 'vitest';
import { findTwins } from '../../../src/client/own/find-twins.ts';

type Compared = Parameters<typeof findTwins>[0][number];

const meta = { townFull: '青石镇', county: '南河县', statedYear: 2022, kind: '政府工作报告' };
const toReport = (id: string, source: string, other: Partial<typeof meta> = {}, missing: string[] = []) =>
  ({ id, file: `${id}.txt`, source, meta: { ...meta, ...other }, missing }) as unknown as Compared;
const first = toReport('own-1', '甲\n');

describe('Reports of a list', () => {
  test('of one place and year are told of each other', () => {
    const twins = findTwins([first, toReport('own-2', '乙\n')]);
    expect(twins.get('own-1')).toBe(
      '与“own-2.txt”说的是同一个地方的同一年，请改正其中一份的信息，或移走一份。',
    );
    expect(twins.get('own-2')).toMatch(/^与“own-1\.txt”/);
  });
  test('of one text are, whatever their facts', () => {
    const twins = findTwins([first, toReport('own-2', '甲', { statedYear: 2021 })]);
    expect([...twins.values()]).toEqual([
      '与“own-2.txt”文字相同，请移走一份。',
      '与“own-1.txt”文字相同，请移走一份。',
    ]);
  });
  test.for<[string, Partial<typeof meta>, string[]]>([
    ['another year', { statedYear: 2021 }, []],
    ['another town', { townFull: '白石镇' }, []],
    ['another county', { county: '北河区' }, []],
    ['another kind', { kind: '重点工作情况' }, []],
    ['a year that the text does not tell', {}, ['statedYear']],
  ])('of %s are not', ([, other, missing]) => {
    expect(findTwins([first, toReport('own-2', '乙', other, missing)]).size).toBe(0);
  });
});
