import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stopBehind } from '../../../src/client/report/rove-blocks.ts';

test.for([
  ['ArrowRight', 1, 2],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 1, undefined],
  ['a', 1, undefined],
] as const)('%s leads from stop %i of three to %s', ([key, now, to]) => {
  expect(stopBehind(key, now, 3)).toBe(to);
});

test('one arrow takes back the other, and as many of one as there are stops lead back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(29), (stops, given) => {
      const now = given % stops;
      expect(stopBehind('ArrowLeft', stopBehind('ArrowRight', now, stops)!, stops)).toBe(now);
      let at = now;
      for (let turn = 0; turn < stops; turn++) at = stopBehind('ArrowRight', at, stops)!;
      expect(at).toBe(now);
    }),
  );
});
