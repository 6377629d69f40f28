import { IndexFiles, openIndex } from '../../search/browser/index.ts';
import type { Routes } from '../../url/index.ts';
import {
  createLibrary,
  findCandidates,
  type Library,
  type SourceReport,
  type TownEntry,
} from '../../verify/index.ts';
import { fetchOnce } from '../dom/fetch-once.ts';

let files: IndexFiles | undefined;
/** The library of the last candidates: making it is the costly step. */
let made: { key: string; library: Library } | undefined;

/**
 * The reports of the site that a text may have been taken from, and a reader's own, ready to be searched. Of a large site
 * only those that the exact search names are fetched; rejects where a file can't be had, and may be asked again.
 */
export async function loadLibrary(
  text: string,
  routes: Routes,
  own: readonly SourceReport[] = [],
): Promise<Library> {
  const towns = await fetchOnce<TownEntry[]>(routes.verify('towns.json'));
  files ??= new IndexFiles(routes.searchIndex());
  const index = files;
  const lookup = {
    size: towns.length,
    findStarts: async (phrase: string) => (await openIndex(index)).findStarts(phrase),
    entryOf: async (report: number) => (await openIndex(index)).entryOf(report),
  };
  const ids = await findCandidates(text, towns, lookup);
  const key = [...ids, ...own.map(({ id, text: source }) => `${id}:${source.length}`)].join(' ');
  if (made?.key === key) return made.library;
  const sources = await Promise.all(
    ids.map((id) => fetchOnce<SourceReport>(routes.verify(`sources/${id}.json`))),
  );
  const others = towns.map(([, town, townFull, , county, city]) => ({ town, townFull, county, city }));
  made = { key, library: createLibrary([...own, ...sources], others) };
  return made.library;
}
