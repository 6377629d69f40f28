/** Writes what can be searched of the corpus into the built site: `OUT_DIR`, else `dist`. */
import { readCorpus } from '../src/corpus/index.ts';
import { buildIndex, buildPages, loadZopfli } from '../src/search/index.ts';

const outDir = process.env['OUT_DIR'] ?? 'dist';
const corpus = readCorpus();
const { kind, blocks, files, bytes } = buildIndex({ corpus, outDir, compressHard: await loadZopfli() });
const way = kind === 'scan' ? 'to scan' : 'to look up';
console.log(`${blocks} paragraphs ${way}, ${Math.ceil(bytes / 1000)} kB in ${files} files of ${outDir}/`);
const ranked = await buildPages({ corpus, outDir });
console.log(`${ranked.pages} pages to be ranked, in ${ranked.files} files of ${outDir}/`);
