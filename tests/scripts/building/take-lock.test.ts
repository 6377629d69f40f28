import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../../scripts/building/take-lock.ts';
import { makeFolder } from '../../support/temporary.ts';

const makeLock = (): string => join(makeFolder(), 'made/build.lock');

test('a second run is told who holds the lock, and may go on when it is given back', async () => {
  const file = makeLock();
  const release = await takeLock(file, 'npm run build');
  await expect(takeLock(file, 'npm run build')).rejects.toThrow(
    new RegExp(`\`npm run build\` \\(process ${process.pid} on ${hostname()}\\) is at it since 20`),
  );
  release();
  expect(existsSync(file)).toBe(false);
  (await takeLock(file, 'npm run build'))();
});

test('who waits gets it as soon as it is given back', async () => {
  const file = makeLock();
  const release = await takeLock(file, 'npm run parse');
  const second = takeLock(file, 'npm run parse', { waits: true });
  release();
  (await second)();
});

test('a lock that a dead process left is taken over; one of another machine holds', async () => {
  const file = makeLock();
  (await takeLock(file, 'npm run build'))();
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = { pid, host: hostname(), since: '2026-01-01T00:00:00.000Z', what: 'npm run build' };
  writeFileSync(file, JSON.stringify(left));
  (await takeLock(file, 'npm run build'))();
  writeFileSync(file, JSON.stringify({ ...left, host: 'elsewhere' }));
  await expect(takeLock(file, 'npm run build')).rejects.toThrow('on elsewhere');
});
