/** Writes the files below `data/` into `.corpus/`, where the site and `npm run dev` take them from; unless they are as they were. */
import { findClosure } from '../src/corpus/closure.ts';
import { hashFiles } from '../src/corpus/hash.ts';
import { readCorpus, readRelease } from '../src/corpus/index.ts';
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
const made = hashFiles([
  ...findClosure('scripts/data-files.ts'),
  'content/release.csv',
  'content/release.yaml',
]);
const key = store && [store, base, site ?? '', made].join(' ');
if (key === null || readDataKey() !== key) {
  const corpus = readCorpus();
  const written = new Map<string, WrittenFile>();
  const absolute = (path: string): string => (site ? new URL(path, site).href : path);
  const sources = corpus.reports.map(({ meta: { id } }) => [id, `content/reports/${id}.txt`] as const);
  const files = createDataFiles(corpus, createRoutes(base), absolute, written, release && toRelease(release));
  writeDataFiles(files, written, sources, key);
}
