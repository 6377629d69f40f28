import { expect, test } from 'vitest';
import { joinSome } from '../../../src/components/previews/join-some.ts';

const towns = (count: number) => Array.from({ length: count }, (_, at) => `镇${at}`);

test('a list of few towns is whole', () => {
  expect(joinSome(towns(3))).toBe('镇0、镇1、镇2');
  expect(joinSome(towns(12))).toBe(towns(12).join('、'));
});

test('a list of many towns ends early, and says how many there are', () => {
  expect(joinSome(towns(207))).toBe(`${towns(12).join('、')}等207镇`);
});
