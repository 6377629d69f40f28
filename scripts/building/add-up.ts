import type { Phase } from './progress.ts';

/** Tells a phase how far several processes are together, which do about as much each. */
export function addUp(of: number, update: Phase['update']): (nth: number) => Phase['update'] {
  const steps = new Map<number, readonly [done: number, total: number]>();
  return (nth) => (done, total) => {
    steps.set(nth, [done, total]);
    const all = [...steps.values()];
    const sum = (at: 0 | 1): number => all.reduce((total, step) => total + step[at], 0);
    update(sum(0), Math.round((sum(1) / all.length) * of));
  };
}
