import { availableParallelism } from 'node:os';
import { readReportKeys } from '../../src/corpus/store/index.ts';
import { addUp } from './add-up.ts';
import { listKeys } from './list-keys.ts';
import type { BuildCall } from './parse-call.ts';
import type { Phase } from './progress.ts';
import { runStep } from './run-step.ts';
import { takeLock } from './take-lock.ts';

/** More reports than these are parsed by all cores. */
const parsedAlone = 100;

/** How many reports the corpus of the last build does not hold as they are. */
function countStale(): number {
  const known = readReportKeys();
  return listKeys().filter((key) => !known.has(key)).length;
}

/** Reads `content/` into `.corpus/`; of two runs at once the second waits, and finds all done. */
export async function readContent({ parse, verbose }: BuildCall, phase: Phase): Promise<void> {
  const release = await takeLock('.corpus/parse.lock', 'npm run parse', { waits: true });
  const of = countStale() > parsedAlone ? availableParallelism() : 0;
  const update = addUp(of, phase.update);
  await Promise.all(
    Array.from({ length: of }, (_, at) =>
      runStep(['scripts/parse.ts', '--warm', `${at + 1}/${of}`], { onProgress: update(at) }),
    ),
  );
  const said = await runStep(['scripts/parse.ts', ...parse], {
    isShown: verbose,
    onProgress: phase.update,
  });
  release();
  phase.end(said.trim().split('\n').at(-1)?.replace(/ \(.*/, '') ?? '');
}
