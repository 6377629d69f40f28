import { Session } from 'node:inspector/promises';

/** Blocks of code of `src/` that were entered, each as often as it was, since `startPreciseCoverage`. */
async function takeBlocks(session: Session): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * The steps of synchronous runs, one after the other: blocks of code of `src/` that are entered, and characters that regular
 * expressions go over. The same run has the same steps on any machine, so that laws on growth need no clock.
 *
 * What a regular expression tries in vain and takes back is not counted. Runs that are counted together are counted sooner,
 * since all code is compiled anew where counting begins.
 */
export async function countSteps(...runs: readonly (() => void)[]): Promise<number[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await takeBlocks(session);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the expression below
  const exec = RegExp.prototype.exec;
  let read = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const isHeld = this.sticky || this.source.startsWith('^');
    if (match) read += match.index + match[0].length - from;
    else if (!isHeld) read += Math.max(0, text.length - from);
    return match;
  };
  const steps: number[] = [];
  try {
    for (const run of runs) {
      read = 0;
      run();
      const inRun = read;
      steps.push((await takeBlocks(session)) + inRun);
    }
  } finally {
    RegExp.prototype.exec = exec;
  }
  session.disconnect();
  return steps;
}
