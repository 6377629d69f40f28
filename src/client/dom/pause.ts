/** Browsers that let a task step aside for what waits; others, and tests, go on at once. */
interface WithScheduler {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets a reader's keys and what is to be painted go first, so that a long answer is worked out in several tasks. */
export async function pause(): Promise<void> {
  await (globalThis as WithScheduler).scheduler?.yield?.();
}
