/** `npm run parse`: content/ → .corpus/corpus.json; a report that nothing has changed for is taken over. */
import { buildCorpus } from '../src/corpus/build.ts';
import { openCache } from '../src/corpus/cache.ts';
import { writeJson } from '../src/corpus/write.ts';
import { stopWithMessage } from './stop-with-message.ts';

try {
  const began = performance.now();
  const cache = openCache('content', '.corpus/cache');
  writeJson('.corpus/corpus.json', buildCorpus('content', cache.remember));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`parsed ${cache.parsed}, reused ${cache.reused} (${seconds} s)`);
} catch (error) {
  stopWithMessage(error);
}
