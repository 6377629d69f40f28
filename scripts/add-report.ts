/**
 * `npm run add-report -- FILE --id longquan [--town 龙泉 --county 淄川区 …]`: take a report over from a .txt, .html or .md
 * file, and lay a sidecar beside it with what can be found; what is left is said in comments.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { toSidecarTemplate } from '../src/corpus/sidecar-template.ts';
import { toSourceText } from '../src/corpus/source-text.ts';

const facts = [
  'town',
  'townFull',
  'county',
  'city',
  'province',
  'kind',
  'title',
  'statedYear',
  'planYear',
] as const;
const text = { type: 'string' } as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: text, ...Object.fromEntries(facts.map((fact) => [fact, text])) },
  });
  const { id, ...known } = values as Record<string, string>;
  const [file] = positionals;
  const format = extname(file ?? '')
    .slice(1)
    .replace(/^htm$/, 'html');
  if (!file || !id || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Error('usage: npm run add-report -- FILE --id longquan [--town 龙泉 --county 淄川区 …]');
  }
  if (format !== 'txt' && format !== 'html' && format !== 'md') {
    throw new Error(`unexpected file ${file}, expected .txt, .html or .md`);
  }
  const bytes = readFileSync(file);
  const source = toSourceText(bytes.toString('utf8'), format);
  // A plain text is taken over byte for byte.
  writeFileSync(`content/reports/${id}.txt`, format === 'txt' ? bytes : source, { flag: 'wx' });
  writeFileSync(`content/reports/${id}.yaml`, toSidecarTemplate(source, known), { flag: 'wx' });
  console.log(`Fill in content/reports/${id}.yaml, then run npm run check -- ${id}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
