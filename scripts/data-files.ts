/** Writes the files below `data/` into `.corpus/`, where the site and `npm run dev` take them from; unless they are as they were. */
import { findClosure } from '../src/corpus/closure.ts';
import { hashFiles } from '../src/corpus/hash.ts';
import { readCorpus, readRelease, readReportHashes } from '../src/corpus/index.ts';
import { readStoreKey } from '../src/corpus/store/index.ts';
import {
  createDataFiles,
  readDataKey,
  toRelease,
  writeDataFiles,
  type WrittenFile,
} from '../src/exports/index.ts';
import { createRoutes } from '../src/url/index.ts';
import { readAddress } from './building/read-address.ts';

const { base, site } = readAddress();
const store = readStoreKey();
const release = readRelease();
const code = hashFiles(findClosure('scripts/data-files.ts'));
const makers = [base, site ?? '', code, hashFiles(['content/indicators'])].join(' ');
const key = store && [store, makers, hashFiles(['content/release.csv', 'content/release.yaml'])].join(' ');
if (key === null || readDataKey() !== key) {
  const corpus = readCorpus();
  const written = new Map<string, WrittenFile>();
  const absolute = (path: string): string => (site ? new URL(path, site).href : path);
  const ids = corpus.reports.map(({ meta }) => meta.id);
  const sources = ids.map((id) => [id, `content/reports/${id}.txt`] as const);
  const hashes = new Map(readReportHashes().map((hash, place) => [ids[place], hash]));
  const files = createDataFiles(corpus, createRoutes(base), absolute, written, release && toRelease(release));
  writeDataFiles(files, written, sources, { key, makers, hashOf: (id) => hashes.get(id)! });
}
