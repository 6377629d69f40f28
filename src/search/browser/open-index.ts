import type { IndexFiles } from './files.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { WholeTextIndex } from './whole-text-index.ts';

/** The index as its manifest says: a small corpus is scanned, a large one looked up. */
export const openIndex = (files: IndexFiles): Promise<PhraseIndex> =>
  files.keep('index', async () => {
    const { search } = await files.manifest();
    if (search.kind === 'scan') return new WholeTextIndex(search, await files.bytes(search.text));
    const { PostingIndex } = await import('./posting-index.ts');
    return new PostingIndex(files, search);
  });
