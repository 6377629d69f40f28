import type { WholeText } from '../types.ts';
import type { IndexFiles } from './files.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** The index as its manifest says: a small corpus is scanned, a large one looked up. */
export const openIndex = (files: IndexFiles): Promise<PhraseIndex> =>
  files.keep('index', async () => {
    const { search } = await files.manifest();
    if (search.kind === 'scan') {
      const [{ WholeTextIndex }, whole, text] = await Promise.all([
        import('./whole-text-index.ts'),
        files.json<WholeText>(search.whole),
        files.bytes(search.text),
      ]);
      return new WholeTextIndex(whole, text);
    }
    const { PostingIndex } = await import('./posting-index.ts');
    return new PostingIndex(files, search);
  });
