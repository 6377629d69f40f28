import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Pack } from './types.ts';
import { fold } from '../fold.ts';
import type { WordLength } from './words.ts';
import { toWords } from './words.ts';

/** A language that Pagefind does not segment and has no stemmer for; every character is a word already. */
const language = 'und';

/** What the browser fetches of Pagefind's output; the rest is its own interface, worker, filters and fragments. */
const wanted = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.unknown\.pagefind|index\/.+)$/;

/** Where a fragment of Pagefind's stands; its name is the id that a search result bears. */
const fragment = /^fragment\/(.+)\.pf_fragment$/;

/** Pagefind's part of the index. */
export interface CandidateIndex {
  /** Files below `pagefind/`, in the order of their paths. */
  files: { path: string; content: Uint8Array }[];
  /** The id of the result that stands for each pack, in the order of the packs. */
  ids: string[];
}

/**
 * Has Pagefind index in which packs each character, or each pair, stands: a pack is one record.
 *
 * Where in the pack it stands is left out; what a query needs is read in the pack itself.
 *
 * @throws where Pagefind reports an error, or does not tell two packs apart.
 */
export async function indexCandidates(packs: readonly Pack[], word: WordLength): Promise<CandidateIndex> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
    for (const [at, pack] of packs.entries()) {
      const texts = pack.flatMap(([, blocks]) => blocks.map(([, own]) => fold(own)));
      const added = await index.addCustomRecord({ url: `${at}`, content: toWords(texts, word), language });
      if (added.errors.length > 0) throw new Error(`search record ${at}: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`search index: ${faults.join('; ')}`);
    return {
      files: files.filter(({ path }) => wanted.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1)),
      ids: nameResults(files, packs.length),
    };
  } finally {
    await close();
  }
}

/** A fragment is JSON behind a mark of Pagefind's, all of it gzipped. */
const readUrl = (content: Uint8Array): string => {
  const text = gunzipSync(content).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
};

/** Reads off Pagefind's fragments which result is which pack's. */
function nameResults(files: readonly { path: string; content: Uint8Array }[], count: number): string[] {
  const ids = new Map<number, string>();
  for (const { path, content } of files) {
    const id = fragment.exec(path)?.[1];
    if (id !== undefined) ids.set(Number(readUrl(content)), id);
  }
  return Array.from({ length: count }, (_, at) => {
    const id = ids.get(at);
    if (id === undefined) throw new Error(`search record ${at} was not indexed`);
    return id;
  });
}
