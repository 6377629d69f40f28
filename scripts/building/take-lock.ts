import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DocumentFault } from '../../src/diagnostics.ts';

/** Who holds a lock. */
interface Holder {
  pid: number;
  host: string;
  /** ISO 8601. */
  since: string;
  /** What is done: `npm run build -- --shard 1/4`. */
  what: string;
}

/** What the file of a lock says; undefined where it is gone or half written. */
function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether the process of a lock is certainly gone; of another machine's nothing is known. */
function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Writes the lock where there is none. */
function tryLock(file: string, what: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), what };
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Takes a lock, a file that names who holds it; one that a dead process left is taken over.
 *
 * @param waits whether to wait for a holder; else it is a fault.
 * @returns what gives it back; the end of this process does so, too.
 * @throws DocumentFault where another process holds it.
 */
export async function takeLock(file: string, what: string, { waits = false } = {}): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  while (!tryLock(file, what)) {
    const holder = readHolder(file);
    if (holder && isGone(holder)) rmSync(file, { force: true });
    else if (waits) await sleep(200);
    else throw new DocumentFault(describe(file, holder));
  }
  const release = (): void => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

function describe(file: string, holder: Holder | undefined): string {
  if (!holder) return `${file}: Unexpected lock, expected none: another run has just begun; try again`;
  const { pid, host, since, what } = holder;
  return `${file}: Unexpected second run, expected one at a time in this folder: \`${what}\` (process ${pid} on ${host}) is at it since ${since}; wait for it, end it, or delete that file if there is no such run`;
}
