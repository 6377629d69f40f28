import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpus/types.ts';
import { deflate } from './deflate.ts';
import { findCuts, toPackSize } from './cuts.ts';
import { toHead } from './head.ts';
import { toPacks } from './packs.ts';
import { indexPostings } from './postings.ts';
import { toHeadingTerms, toIndicatorTerms } from './terms.ts';
import { toSearched } from './texts.ts';
import { toSentences } from './to-sentences.ts';

/** What was written: numbers of blocks and files, and bytes in all. */
export interface IndexSize {
  blocks: number;
  files: number;
  bytes: number;
}

/**
 * Writes the search index of a corpus, the same bytes for the same corpus: `<outDir>/pagefind` says where each pair of
 * characters stands, and `<outDir>/search-index` what those places are in (`head.bin`) and the text.
 */
export async function buildIndex({
  corpus: { reports, indicators },
  outDir,
}: {
  corpus: Pick<Corpus, 'reports' | 'indicators'>;
  outDir: string;
}): Promise<IndexSize> {
  const searched = toSearched(reports);
  const characters = searched.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + text.length, 0);
  const size = toPackSize(characters);
  const cuts = searched.map((report) => findCuts(report, size));
  const postings = await indexPostings(searched);
  const packs = searched.flatMap((report, at) => toPacks(report, cuts[at]!));
  const texts = [
    ...packs.map((pack, at) => [`${at}.bin`, deflate(pack)] as const),
    ['sentences.bin', deflate(toSentences(searched))],
    ['indicators.bin', deflate(toIndicatorTerms(indicators, searched))],
    ['headings.bin', deflate(toHeadingTerms(reports, searched))],
  ] as const;
  const hash = createHash('sha256');
  for (const [, content] of texts) hash.update(content);
  const folder = hash.digest('hex').slice(0, 12);
  const files = [
    ...postings.files.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ...texts.map(([name, content]) => [`search-index/${folder}/${name}`, content] as const),
    ['search-index/head.bin', deflate(toHead(folder, searched, cuts, postings.results))] as const,
  ];
  for (const part of ['pagefind', 'search-index'])
    rmSync(join(outDir, part), { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  }
  return {
    blocks: packs.flat().length,
    files: files.length,
    bytes: files.reduce((sum, [, { length }]) => sum + length, 0),
  };
}
