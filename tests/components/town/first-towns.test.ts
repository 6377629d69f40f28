import { expect, test } from 'vitest';
import { firstTowns } from '../../../src/components/town/first-towns.ts';
import { townsAtOnce } from '../../../src/components/town/towns-at-once.ts';
import { toTowns } from '../../../src/places/index.ts';
import { toHeadlines } from '../../../src/series/index.ts';
import { record, report, revenue, routes } from '../../charts/sample.ts';

/** So many towns, of which every other states a revenue, the later the greater. */
function make(count: number) {
  const reports = Array.from({ length: count }, (_, at) => {
    const id = `t${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`;
    return report(id, `镇${at}`, at % 2 ? [record(`${id}-q1`, { baseValue: (at + 1) * 1e6 })] : []);
  });
  return {
    towns: toTowns(reports),
    headlines: toHeadlines({ indicators: [revenue], stating: () => reports }, routes),
  };
}

test('few towns stand in their own order', () => {
  const { towns, headlines } = make(townsAtOnce);
  expect(firstTowns(towns, headlines)).toEqual(towns);
});

test('of many those stand that lead the first headline, then others, as many as a page holds', () => {
  const { towns, headlines } = make(60);
  const first = firstTowns(towns, headlines);
  expect(first).toHaveLength(townsAtOnce);
  expect(first.slice(0, 3).map(({ town }) => town)).toEqual(['镇59', '镇57', '镇55']);
  const few = make(30);
  expect(
    firstTowns(few.towns, few.headlines)
      .map(({ town }) => town)
      .slice(14, 17),
  ).toEqual(['镇1', '镇0', '镇2']);
  expect(firstTowns(towns, [])).toEqual(towns.slice(0, townsAtOnce));
});
