import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../corpus/types.ts';
import type { Catalog, Manifest } from '../types.ts';
import { fold } from '../../text/fold.ts';
import { checkName } from '../name-check.ts';
import { manifestFile } from '../types.ts';
import { compress, toJsonBytes } from './compress.ts';
import type { Compress } from './compress.ts';
import { Files } from './files.ts';
import { addPostings } from './add-postings.ts';
import { addWholeText } from './add-whole-text.ts';
import { toSearched } from './searched-report.ts';
import { toHeadingTerms, toIndicatorTerms } from './terms.ts';

/**
 * A corpus of no more characters is scanned: some 24 reports, 190 kB of text compressed. Of more a first query costs
 * less where it is looked up.
 */
const mostScanned = 160_000;

/** What was written: how phrases are found in it, numbers of blocks and files, bytes in all and of posting lists. */
export interface IndexSize {
  kind: Manifest['search']['kind'];
  blocks: number;
  files: number;
  bytes: number;
  postings: number;
}

/**
 * Writes the index of exact search into `<outDir>/search-index`, the same bytes for the same corpus.
 *
 * @param scanned a corpus of no more characters is scanned, a larger one looked up.
 * @param compressHard how the few files of a corpus that is scanned are compressed.
 */
export function buildIndex({
  corpus: { reports, indicators },
  outDir,
  scanned = mostScanned,
  compressHard = compress,
}: {
  corpus: Pick<Corpus, 'reports' | 'indicators'>;
  outDir: string;
  scanned?: number;
  compressHard?: Compress;
}): IndexSize {
  const searched = toSearched(reports);
  const catalog = toCatalog(reports);
  const characters = searched.reduce((sum, { key }) => sum + key.length, 0);
  const [add, pack] =
    characters <= scanned ? ([addWholeText, compressHard] as const) : ([addPostings, compress] as const);
  const files = new Files(pack);
  const { postings, ...search } = add(files, searched, catalog);
  const manifest: Manifest = {
    version: 1,
    search,
    names: listChecks(indicators),
    indicators: files.addJson(toIndicatorTerms(indicators, searched)),
    headings: files.addJson(toHeadingTerms(reports, searched)),
  };
  const folder = join(outDir, 'search-index');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = [...files.all, [manifestFile, pack(toJsonBytes(manifest))] as const];
  for (const [name, file] of written) writeFileSync(join(folder, name), file);
  return {
    kind: search.kind,
    blocks: searched.reduce((sum, { blocks }) => sum + blocks.length, 0),
    files: written.length,
    bytes: written.reduce((sum, [, { length }]) => sum + length, 0),
    postings,
  };
}

/** Who the reports are, in columns. */
const toCatalog = (reports: Corpus['reports']): Catalog => ({
  ids: reports.map(({ meta }) => meta.id),
  towns: reports.map(({ meta }) => meta.town),
  counties: reports.map(({ meta: { city, county } }) => (city === county ? city : `${city}${county}`)),
  years: reports.map(({ meta }) => meta.statedYear),
});

/** The checks of all names of indicators, as the manifest has them. */
function listChecks(indicators: Corpus['indicators']): number[] {
  const names = indicators.flatMap(({ label, synonyms }) => [label, ...synonyms]);
  const checks = [...new Set(names.map((name) => checkName(fold(name))))].sort((a, b) => a - b);
  return checks.map((check, nth) => check - (checks[nth - 1] ?? 0));
}
