import { expect, test } from 'vitest';
import { read } from './support.ts';

const evidence = (sentence: string) => read(sentence).quantities.map((one) => one.evidence);

test('nothing speaks against an amount alone in its clause behind its own words', () => {
  expect(evidence('税收收入3.7亿元。')).toEqual([{ indirect: 0, distance: 0, rivals: 0, short: 0 }]);
});

test('neighbours in one clause, a name from elsewhere and a short name do', () => {
  const [first, second] = evidence('硬化道路18条9.4公里。');
  expect(first?.rivals).toBe(0.5);
  expect(second?.indirect).toBe(1);
  expect(evidence('产量48吨。')[0]?.short).toBe(1);
});

test('a name that stands nowhere as it is is farthest away', () => {
  expect(evidence('投资600万元新建养老服务综合体。')[0]?.distance).toBe(1);
});
