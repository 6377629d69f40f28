import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Corpus } from '../corpus/types.ts';
import type { Head } from './types.ts';
import { indexCandidates } from './candidates.ts';
import { toLengths } from './lengths.ts';
import { toPacks } from './packs.ts';
import { toTerms } from './terms.ts';

/** Of more packs than these (some forty reports) a query must not read those that merely hold its characters. */
const fewPacks = 64;

/** What was written: numbers of blocks and files, and bytes in all. */
export interface IndexSize {
  blocks: number;
  files: number;
  bytes: number;
}

/**
 * Writes the search index of a corpus, the same bytes for the same corpus: `<outDir>/pagefind` names the packs that
 * may hold a phrase, and `<outDir>/search-index` holds the packs.
 *
 * A pack is named after the result that Pagefind gives for it. It is JSON in UTF-16, which deflates better than
 * UTF-8 does for Chinese, deflated here, so that it costs the same on every host.
 */
export async function buildIndex({
  corpus,
  outDir,
  packSize,
}: {
  corpus: Pick<Corpus, 'reports' | 'indicators'>;
  outDir: string;
  /** As `toPacks` has it. */
  packSize?: number | undefined;
}): Promise<IndexSize> {
  const packs = toPacks(corpus, packSize);
  const word = packs.length > fewPacks ? 2 : 1;
  const candidates = await indexCandidates(packs, word);
  const texts = packs.map((pack, at) => [`${candidates.ids[at]!}.bin`, deflate([at, pack])] as const);
  texts.push(['terms.bin', deflate(toTerms(corpus))]);
  const hash = createHash('sha256');
  for (const [, content] of texts) hash.update(content);
  const head: Head = { word, folder: hash.digest('hex').slice(0, 12), reports: toLengths(packs) };
  const files = [
    ...candidates.files.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ...texts.map(([name, content]) => [`search-index/${head.folder}/${name}`, content] as const),
    ['search-index/head.bin', deflate(head)] as const,
  ];
  for (const folder of ['pagefind', 'search-index'])
    rmSync(join(outDir, folder), { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  }
  return {
    blocks: packs.flat().reduce((sum, [, blocks]) => sum + blocks.length, 0),
    files: files.length,
    bytes: files.reduce((sum, [, { length }]) => sum + length, 0),
  };
}

const deflate = (content: unknown): Buffer =>
  deflateRawSync(Buffer.from(JSON.stringify(content), 'utf16le'), { level: 9 });
