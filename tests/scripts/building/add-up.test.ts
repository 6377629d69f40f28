import { expect, test } from 'vitest';
import { addUp } from '../../../scripts/building/add-up.ts';

test('processes that have not begun to tell count as much as the others', () => {
  const told: number[][] = [];
  const update = addUp(3, (...step) => void told.push(step));
  update(1)(1, 10);
  update(2)(4, 20);
  update(1)(10, 10);
  expect(told).toEqual([
    [1, 30],
    [5, 45],
    [14, 45],
  ]);
});
