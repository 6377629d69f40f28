import { gzipSync } from 'node:zlib';
import { bundleParser } from './tests/support/bundle-parser.ts';
import { packLexicons } from './src/corpus/lexicons/pack-lexicons.ts';
import { readLexicons } from './src/corpus/lexicons/read-lexicons.ts';
const { code } = await bundleParser();
console.log(
  gzipSync(code, { level: 9 }).length,
  gzipSync(code + JSON.stringify(packLexicons(readLexicons()).catalogue), { level: 9 }).length,
);
