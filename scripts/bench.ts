/**
 * `npm run bench -- --reports N`: what a site of N made-up reports costs, of the seven as they stand without the flag. Prints
 * time and memory by phase, the size of the site, the heaviest page of each kind, and what one changed digit costs.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCorpus } from '../src/corpus/index.ts';
import { buildSite, hashSite } from '../tests/support/site/build-site.ts';
import { copyProject } from '../tests/support/site/copy-project.ts';
import { writeTowns } from '../tests/support/write-towns.ts';
import { findLargest, kindOf } from './building/largest-files.ts';
import { measureSite } from './building/measure-site.ts';
import { saySize } from './building/progress.ts';

/** What one process of a build used. */
interface Usage {
  script: string;
  seconds: number;
  bytes: number;
}

const at = process.argv.indexOf('--reports');
const count = at < 0 ? 0 : Number(process.argv[at + 1]);
const root = mkdtempSync(join(tmpdir(), 'bench-'));
const dist = join(root, 'dist');

/** Builds the copy; seconds on the wall, and what its processes used. */
function build(): { wall: number; used: Usage[] } {
  const file = join(root, 'usage');
  writeFileSync(file, '');
  const began = performance.now();
  const { status, output } = buildSite(root, {
    USAGE: file,
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('scripts/building/report-usage.ts')).href}`,
  });
  if (status !== 0) throw new Error(output);
  const used = readFileSync(file, 'utf8').trim().split('\n');
  return {
    wall: (performance.now() - began) / 1000,
    used: used.map((line) => JSON.parse(line) as Usage),
  };
}

const sum = (used: readonly Usage[]): number => used.reduce((all, { seconds }) => all + seconds, 0);

try {
  copyProject(root);
  // Annotations are of texts as they stand; here a digit changes.
  rmSync(join(root, 'content/gold'), { recursive: true });
  if (count > 0) {
    rmSync(join(root, 'content/reports'), { recursive: true, force: true });
    writeTowns(join(root, 'content/reports'), readCorpus().reports, count);
  }
  const { wall, used } = build();
  console.log(`build  ${wall.toFixed(1)} s, ${sum(used).toFixed(1)} CPU s`);
  for (const [script, kin] of Map.groupBy(used, (one) => one.script)) {
    const most = Math.max(...kin.map(({ bytes }) => bytes));
    console.log(
      `  ${script.padEnd(20)} ${kin.length} processes, ${sum(kin).toFixed(1)} CPU s, at most ${saySize(most)} of memory`,
    );
  }
  const { files, pages, bytes } = measureSite(dist);
  console.log(`site  ${pages} pages, ${files} files, ${saySize(bytes)}`);
  const index = measureSite(join(dist, 'search-index'));
  console.log(`search index  ${index.files} files, ${saySize(index.bytes)}`);
  for (const { kind, file, gzip, elements } of findLargest(dist))
    console.log(`  ${kind.padEnd(24)} ${saySize(gzip)} gzip, ${elements} elements  ${file}`);

  const before = hashSite(dist);
  const text = join(
    root,
    'content/reports',
    count > 0 ? 'town-0.txt' : `${readCorpus().reports[0]!.meta.id}.txt`,
  );
  const source = readFileSync(text, 'utf8');
  writeFileSync(
    text,
    source.replace(/[1-8](?=[^0-9]*$)/, (digit) => String(Number(digit) + 1)),
  );
  const again = build();
  const after = hashSite(dist);
  const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
  console.log(
    `one digit changed  ${again.wall.toFixed(1)} s, ${sum(again.used).toFixed(1)} CPU s (${((sum(again.used) / sum(used)) * 100).toFixed(0)} %), ${changed.length} files`,
  );
  for (const [kind, kin] of Map.groupBy(changed, kindOf)) console.log(`  ${kind.padEnd(24)} ${kin.length}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
