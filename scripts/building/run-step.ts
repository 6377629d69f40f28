import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a step is run. */
export interface StepOptions {
  /** What differs from this process's environment. */
  env?: Record<string, string>;
  /** Whether what it prints is shown as it comes; else only what goes to standard error, and all of it where it fails. */
  isShown?: boolean;
  /** Is told how far the step is, where it tells. */
  onProgress?: (done: number, total: number) => void;
  /** What the step may wait for: it is sent the name of each that is fulfilled. */
  awaited?: Readonly<Record<string, Promise<unknown>>>;
}

/** A heap that is swept before it has doubled: a third less memory for hardly more time. */
const sweeping = ['--max-semi-space-size=16', '--heap-growing-percent=60'];

/** A step that failed; what it said has been shown. */
export class StepFailure extends Error {
  override name = 'StepFailure';
  /** Its exit status. */
  readonly status: number;

  constructor(step: string, status: number) {
    super(`${step} failed`);
    this.status = status;
  }
}

/**
 * Runs a script on this very Node, in a process of its own, which ends with this one.
 *
 * @returns everything that it printed on standard output.
 * @throws StepFailure where it ends with another status than 0.
 */
export async function runStep(
  [script, ...args]: readonly [string, ...string[]],
  { env = {}, isShown = false, onProgress, awaited = {} }: StepOptions = {},
): Promise<string> {
  const child = spawn(process.execPath, [...sweeping, script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  for (const [name, one] of Object.entries(awaited))
    one.then(
      () => child.connected && child.send(name),
      () => undefined,
    );
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (isShown) process.stdout.write(text);
  });
  child.on('message', (message) => {
    const { done, total } = message as { done: number; total: number };
    onProgress?.(done, total);
  });
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  process.off('exit', end);
  if (status === 0) return said;
  if (!isShown) process.stderr.write(said);
  if (signal) process.stderr.write(`${script}: ended by ${signal}\n`);
  throw new StepFailure(script, status ?? 1);
}
