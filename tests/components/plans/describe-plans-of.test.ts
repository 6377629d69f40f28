import { expect, test } from 'vitest';
import { describePlansOf } from '../../../src/components/plans/describe-plans-of.ts';
import { countNumbers, countTargets } from '../../../src/components/plans/read-plans.ts';
import { toPlaces, toTowns } from '../../../src/places/index.ts';
import type { TargetGroup } from '../../../src/series/index.ts';
import { report } from '../../charts/sample.ts';

const country = toPlaces(toTowns([report('qingshi', '青石', []), report('baisha', '白沙', [])]));
const { towns } = country;
const shown = { place: country, page: 1 };

/** Targets of one topic that aim at so many numbers each. */
const group = (...numbers: number[]): TargetGroup => ({
  topic: 'economy',
  targets: numbers.map((count, start) => ({ start, runs: [], numbers: count, flags: [], href: '' })),
});
/** The towns' plans, in their order. */
const plansOf = (...targets: TargetGroup[][]) =>
  towns.map((town, at) => ({ town, targets: targets[at] ?? [] }));

test('targets are counted over all topics, and those with numbers once each', () => {
  const plans = { targets: [group(2, 0), group(1), group()] };
  expect([countTargets(plans), countNumbers(plans)]).toEqual([3, 2]);
});

test('a page of plans tells of the towns that have any', () => {
  const [first, second] = towns;
  expect(describePlansOf(shown, plansOf([group(2, 0)], [group(1)]))).toEqual({
    title: '目标与完成',
    description: `各地各镇报告说要做的3条，其中2条有数，附原句，并列出报告写明的完成率：${first!.town}2条、${second!.town}1条。`,
  });
  expect(describePlansOf(shown, plansOf([], [group(0)])).description).toMatch(
    new RegExp(`说要做的1条，其中0条有数，.*：${second!.town}1条。$`),
  );
});

test('a page says its place and its number, and which towns wrote no plan', () => {
  const place = { ...country, name: '甲县' };
  expect(describePlansOf({ place, page: 2 }, plansOf())).toEqual({
    title: '甲县目标与完成（第2页）',
    description: `甲县第2页各镇报告没有写下一年的安排：${towns.map(({ townFull }) => townFull).join('、')}。`,
  });
});
