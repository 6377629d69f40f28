import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchedReport } from './texts.ts';
import { toWords } from './words.ts';

/** A language that Pagefind does not segment and has no stemmer for. */
const language = 'und';

/** What the browser fetches of Pagefind's output; the rest is its own interface, worker, filters and fragments. */
const wanted = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.unknown\.pagefind|index\/.+)$/;

/** Where a fragment of Pagefind's stands; its name is the id that a search result bears. */
const fragment = /^fragment\/(.+)\.pf_fragment$/;

/** Pagefind's part of the index. */
export interface Postings {
  /** Files below `pagefind/`, in the order of their paths. */
  files: { path: string; content: Uint8Array }[];
  /** For each report the id of the result that stands for it. */
  results: string[];
}

/**
 * So many places fill a chunk of Pagefind's index. A query reads two chunks or more, and the list of all; of both the
 * least is read where a chunk grows with the root of the whole.
 */
const chunkSize = (characters: number): number => Math.round(3.5 * Math.sqrt(characters));

/**
 * Has Pagefind index where each pair of characters, and each character, stands: a report is one record, and the places
 * of its words are offsets into its folded text.
 *
 * @throws where Pagefind reports an error, or does not tell two reports apart.
 */
export async function indexPostings(reports: readonly SearchedReport[]): Promise<Postings> {
  const size = chunkSize(reports.reduce((sum, { key }) => sum + key.length, 0));
  // Pagefind asks its environment, and takes 20,000 where it does not know the name
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
    for (const [at, { key }] of reports.entries()) {
      const added = await index.addCustomRecord({ url: `${at}`, content: toWords(key), language });
      if (added.errors.length > 0) throw new Error(`search record ${at}: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`search index: ${faults.join('; ')}`);
    return {
      files: files.filter(({ path }) => wanted.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1)),
      results: nameResults(files, reports.length),
    };
  } finally {
    await close();
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  }
}

/** A fragment is JSON behind a mark of Pagefind's, all of it gzipped. */
const readUrl = (content: Uint8Array): string => {
  const text = gunzipSync(content).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
};

/** Reads off Pagefind's fragments which result is which report's. */
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
