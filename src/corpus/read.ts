import type { Corpus } from './types.ts';
import { openStore, storeFile } from './store/index.ts';

let corpus: Corpus | undefined;

/**
 * The typed corpus as `npm run parse` left it, opened once a process; what is not asked for is not read.
 *
 * @param file path of the store, relative to the working directory (in a bundle `import.meta.url` is no guide).
 * @throws where the corpus was not parsed.
 */
export function readCorpus(file: string = storeFile): Corpus {
  corpus ??= openStore(file);
  return corpus;
}
