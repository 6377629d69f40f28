import { buildCorpus } from '../../src/corpus/build.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { madeUpContent } from './site/copy-project.ts';

let corpus: Corpus | undefined;

/** The corpus of the made-up towns, parsed once a test file. */
export function buildMadeUpCorpus(): Corpus {
  corpus ??= buildCorpus(madeUpContent);
  return corpus;
}
