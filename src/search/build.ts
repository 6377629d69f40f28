import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Corpus } from '../corpus/types.ts';
import type { Head } from './types.ts';
import { toGramFiles } from './grams.ts';
import { toLengths } from './lengths.ts';
import { toPacks } from './packs.ts';
import { toTerms } from './terms.ts';

/** Up to so many characters the whole text is read with the first query: less than one picture, and nothing after. */
const smallEnough = 120_000;

/** In a larger corpus a pack holds about so many; few are read for a query, and few bytes of them in vain. */
const packSize = 600;

/** What was written: numbers of blocks and files, and bytes in all. */
export interface IndexSize {
  blocks: number;
  files: number;
  bytes: number;
}

/**
 * Writes the search index of a corpus to `<outDir>/search-index`, the same bytes for the same corpus.
 *
 * Every file is JSON, deflated here, so that it costs the same on every host.
 *
 * @param whole whether queries read the whole text, or the packs that a table of grams names; by default as the
 * size of the corpus asks.
 */
export function buildIndex({
  corpus,
  outDir,
  whole = countCharacters(corpus) <= smallEnough,
}: {
  corpus: Pick<Corpus, 'reports' | 'indicators'>;
  outDir: string;
  whole?: boolean;
}): IndexSize {
  const packs = toPacks(corpus, whole ? Infinity : packSize);
  const grams = whole ? [] : toGramFiles(packs);
  const files = new Map<string, Buffer>();
  const keep = (name: string, content: unknown): void => {
    files.set(name, deflateRawSync(JSON.stringify(content), { level: 9 }));
  };
  packs.forEach((pack, at) => {
    keep(`p${at}.bin`, pack);
  });
  grams.forEach((file, at) => {
    keep(`g${at}.bin`, file);
  });
  keep('terms.bin', toTerms(corpus));
  const hash = createHash('sha256');
  for (const content of files.values()) hash.update(content);
  const head: Head = {
    folder: hash.digest('hex').slice(0, 12),
    reports: toLengths(packs),
    packs: packs.length,
    grams: grams.map((file) => file[0]![0]),
  };
  const root = join(outDir, 'search-index');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, head.folder), { recursive: true });
  for (const [name, content] of files) writeFileSync(join(root, head.folder, name), content);
  const opening = deflateRawSync(JSON.stringify(head), { level: 9 });
  writeFileSync(join(root, 'head.bin'), opening);
  return {
    blocks: packs.flat().reduce((sum, [, blocks]) => sum + blocks.length, 0),
    files: files.size + 1,
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, opening.length),
  };
}

const countCharacters = ({ reports }: Pick<Corpus, 'reports'>): number =>
  reports.reduce((sum, { source }) => sum + source.length, 0);
