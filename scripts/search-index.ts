/** Writes the search index of the corpus into the built site: `OUT_DIR`, else `dist`. */
import { readCorpus } from '../src/corpus/index.ts';
import { buildIndex } from '../src/search/index.ts';

const outDir = process.env['OUT_DIR'] ?? 'dist';
const { kind, blocks, files, bytes } = buildIndex({ corpus: readCorpus(), outDir });
const way = kind === 'scan' ? 'to scan' : 'to look up';
console.log(`${blocks} paragraphs ${way}, ${Math.ceil(bytes / 1000)} kB in ${files} files of ${outDir}/`);
