import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { hear } from '../../../scripts/building/hear.ts';

/** A process that another one runs, and what says something to it. */
function run(): { process: NodeJS.Process; say: (what: string) => void; held: () => number } {
  let held = 1;
  const process = Object.assign(new EventEmitter(), {
    send: () => true,
    channel: { ref: () => (held = 1), unref: () => (held = 0) },
  });
  return {
    process: process as unknown as NodeJS.Process,
    say: (what) => process.emit('message', what),
    held: () => held,
  };
}

test('what is waited for is heard before and behind the question, and nothing else is taken for it', async () => {
  const { process, say, held } = run();
  const awaiting = hear(process);
  expect(held()).toBe(0);
  say('corpus');
  await awaiting('corpus');
  const order: string[] = [];
  const waiting = awaiting('data').then(() => order.push('heard'));
  expect(held()).toBe(1);
  say('corpus');
  await Promise.resolve();
  order.push('said');
  say('data');
  await waiting;
  expect(order).toEqual(['said', 'heard']);
  expect(held()).toBe(0);
});

test('where no process runs this one nothing is waited for', async () => {
  await expect(hear({} as NodeJS.Process)('data')).resolves.toBeUndefined();
});
