import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../corpus/types.ts';
import { toSearchRecords } from './records.ts';

/** What the search page fetches of Pagefind's output; the rest is its own interface, worker and filters. */
const wanted =
  /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.unknown\.pagefind|(?:index|fragment)\/.+)$/;

/** What was written: numbers of records and files, and bytes in all. */
export interface IndexSize {
  records: number;
  files: number;
  bytes: number;
}

/**
 * Writes the search index of a corpus to `<outDir>/pagefind`, the same bytes for the same corpus.
 *
 * @throws where two records share a URL (Pagefind would silently keep only the later), where Pagefind reports an
 * error, or where it indexed fewer records than it was given.
 */
export async function buildIndex({
  corpus,
  outDir,
}: {
  corpus: Pick<Corpus, 'reports'>;
  outDir: string;
}): Promise<IndexSize> {
  const records = toSearchRecords(corpus);
  const urls = new Set<string>();
  for (const { url } of records) {
    if (urls.has(url)) throw new Error(`duplicate search record: ${url}`);
    urls.add(url);
  }
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
    for (const record of records) {
      const added = await index.addCustomRecord({ ...record, filters: { ...record.filters } });
      if (added.errors.length > 0) throw new Error(`search record ${record.url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`search index: ${faults.join('; ')}`);
    const kept = files.filter(({ path }) => wanted.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    const fragments = kept.filter(({ path }) => path.startsWith('fragment/')).length;
    if (fragments !== records.length) {
      throw new Error(`search index: ${fragments} of ${records.length} records were indexed`);
    }
    const folder = join(outDir, 'pagefind');
    rmSync(folder, { recursive: true, force: true });
    for (const { path, content } of kept) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return {
      records: records.length,
      files: kept.length,
      bytes: kept.reduce((sum, { content }) => sum + content.length, 0),
    };
  } finally {
    await close();
  }
}
