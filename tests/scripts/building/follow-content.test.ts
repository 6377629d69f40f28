import { expect, test } from 'vitest';
import { createRunner } from '../../../scripts/building/follow-content.ts';

test('a job runs one at a time, and once more for all that was asked for meanwhile', async () => {
  const open: (() => void)[] = [];
  const run = createRunner(
    () =>
      new Promise((resolve) => {
        open.push(resolve);
      }),
  );
  const first = run();
  void run();
  const last = run();
  expect(open).toHaveLength(1);
  open[0]?.();
  await Promise.resolve();
  await expect.poll(() => open.length).toBe(2);
  open[1]?.();
  await Promise.all([first, last]);
  expect(open).toHaveLength(2);
  void run();
  expect(open).toHaveLength(3);
});
