/**
 * `npm run parse [-- --strict] [-- --keep-going]`: content/ → .corpus/corpus.json; a report that nothing has changed for is
 * taken over, a draft is left out with a warning, or stops the run with `--strict` and in CI. With `--keep-going` a report at
 * fault stops no other: it is named and left out.
 */
import type { DocumentFault } from '../src/diagnostics.ts';
import { buildCorpus } from '../src/corpus/build.ts';
import { openCache } from '../src/corpus/cache.ts';
import { leaveOutDrafts } from '../src/corpus/leave-out-drafts.ts';
import { writeJson } from '../src/corpus/write.ts';
import { stopWithMessage } from './stop-with-message.ts';

try {
  const began = performance.now();
  const cache = openCache('content', '.corpus/cache');
  const onDraft = leaveOutDrafts(process.argv, process.env);
  const onFault = process.argv.includes('--keep-going')
    ? ({ message }: DocumentFault) => {
        console.warn(`left out, for it is at fault: ${message}`);
      }
    : undefined;
  const onReport = (done: number, total: number): void => void process.send?.({ done, total });
  writeJson('.corpus/corpus.json', buildCorpus('content', cache.remember, { onDraft, onFault, onReport }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${cache.parsed} reports parsed, ${cache.reused} as before (${seconds} s)`);
} catch (error) {
  stopWithMessage(error);
}
