/**
 * Writes `own/service-worker.js` beside the built pages: what keeps the page of own reports on a reader's device, with the list
 * of the files that it keeps at once; and `own/later.json`, those that it keeps when a reader asks.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const site = process.env['OUT_DIR'] ?? 'dist';
const page = 'own/index.html';

/** Bytes as they travel, above which a script waits until a reader asks for what it does. */
const heavy = 80_000;

const assets = new Map(globSync(join(site, 'assets/*')).map((path) => [basename(path), path]));
const weigh = (path: string) => gzipSync(readFileSync(path)).length;

/** Names of the assets that a text names. */
function listNamed(text: string): string[] {
  return [...new Set(text.match(/[\w.@-]+\.(?:js|css)\b/g))].filter((name) => assets.has(name));
}

/** Every asset that the page leads to, with those that only a heavy one leads to apart; the thread itself is never apart. */
function walk(): { atOnce: string[]; later: string[] } {
  const found = new Set<string>();
  const apart = new Set<string>();
  const follow = (name: string, into: Set<string>): void => {
    if (found.has(name) || into.has(name)) return;
    const path = assets.get(name)!;
    const isApart = into === apart || (weigh(path) > heavy && !name.startsWith('worker'));
    (isApart ? apart : found).add(name);
    for (const other of listNamed(readFileSync(path, 'utf8'))) follow(other, isApart ? apart : found);
  };
  for (const name of listNamed(readFileSync(join(site, page), 'utf8'))) follow(name, found);
  return { atOnce: [...found].sort(), later: [...apart].filter((name) => !found.has(name)).sort() };
}

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
const { atOnce, later } = walk();
const kept = [
  ...['./', 'lexicons.json', 'places.txt', 'later.json'].map((url) => {
    const path = join(site, url === './' ? page : `own/${url}`);
    return { url, path };
  }),
  ...atOnce.map((name) => ({ url: `../assets/${name}`, path: assets.get(name)!, isNamedByHash: true })),
];

const sources = globSync(join(site, 'data/sources/*.txt')).sort();
const besides = [
  ...later.map((name) => ({ url: `../assets/${name}`, path: assets.get(name)! })),
  { url: '../data/reports.json', path: join(site, 'data/reports.json') },
  ...sources.map((path) => ({ url: `../data/sources/${basename(path)}`, path })),
];
const bytes = besides.reduce((sum, { path }) => sum + weigh(path), 0);
writeFileSync(join(site, 'own/later.json'), JSON.stringify({ files: besides.map(({ url }) => url), bytes }));

const list = kept.map(({ url, path, ...one }) => ({
  url,
  revision: 'isNamedByHash' in one ? null : hash(path),
}));
const bundle = await rolldown({
  input: 'src/client/own/offline/service-worker.ts',
  platform: 'browser',
  transform: { define: { keptAtOnce: JSON.stringify(list), 'process.env.NODE_ENV': '"production"' } },
});
await bundle.write({ file: join(site, 'own/service-worker.js'), format: 'iife', minify: true });
await bundle.close();
console.log(`${list.length} files of own/ kept at once, ${besides.length} when asked, ${bytes} bytes`);
