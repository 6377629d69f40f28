import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { StepFailure } from '../../../scripts/building/run-step.ts';
import { runStep } from '../../../scripts/building/run-step.ts';
import { makeFolder } from '../../support/temporary.ts';

/** A script of its own. */
const script = (code: string): string => join(makeFolder({ 'step.mjs': code }), 'step.mjs');

test('a step says what it printed, in the environment given', async () => {
  const step = script('console.log(process.argv[2], process.env.WHO)');
  expect(await runStep([step, 'for'], { env: { WHO: '青石' } })).toBe('for 青石\n');
});

test('a step hears when that which it waits for is done, be it before it asks or behind', async () => {
  const step = script(
    `process.send({ done: 1, total: 2 }); process.once('message', (name) => console.log(name));`,
  );
  const { promise, resolve } = Promise.withResolvers<null>();
  const onProgress = vi.fn(() => {
    resolve(null);
  });
  expect(await runStep([step], { awaited: { corpus: promise }, onProgress })).toBe('corpus\n');
  expect(onProgress.mock.calls).toEqual([[1, 2]]);
  expect(await runStep([step], { awaited: { data: Promise.resolve() } })).toBe('data\n');
});

test('a step that fails ends with its status', async () => {
  const awaited = { data: Promise.reject(new Error()) };
  await expect(runStep([script('process.exit(3)')], { awaited })).rejects.toThrow(
    expect.objectContaining({ status: 3 }) as StepFailure,
  );
});
