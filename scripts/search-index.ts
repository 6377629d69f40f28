/** Writes the search index of the corpus into the built site: `OUT_DIR`, else `dist`. */
import { readCorpus } from '../src/corpus/index.ts';
import { buildIndex } from '../src/search/index.ts';

const outDir = process.env['OUT_DIR'] ?? 'dist';
const { blocks, files, bytes } = await buildIndex({ corpus: readCorpus(), outDir });
console.log(`${blocks} paragraphs to search, ${Math.ceil(bytes / 1000)} kB in ${files} files of ${outDir}/`);
