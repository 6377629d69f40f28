import { readFileSync } from 'node:fs';
import type { Corpus } from './types.ts';

let corpus: Corpus | undefined;

/**
 * The typed corpus as the build script left it, read once a process.
 *
 * @param file path of the corpus, relative to the working directory (in a bundle `import.meta.url` is no guide).
 * @throws where the build script has not run.
 */
export function readCorpus(file = '.corpus/corpus.json'): Corpus {
  corpus ??= JSON.parse(readFileSync(file, 'utf8')) as Corpus;
  return corpus;
}
