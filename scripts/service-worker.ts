/**
 * Writes `own/service-worker.js` beside the built pages: what keeps the page of own reports on a reader's device, with the list
 * of the files that it keeps at once; and `own/later.json`, those that it keeps once the page has nothing else to do.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const site = process.env['OUT_DIR'] ?? 'dist';
const page = 'own/index.html';

/** Bytes as they travel, above which a script is kept later. */
const heavy = 80_000;

/** Scripts and styles by their names, which hold a hash of their bytes: the page's, and those of the thread that reads. */
const assets = new Map(
  ['assets/*', 'own/reading/*'].flatMap((files) =>
    globSync(join(site, files)).map((path) => [basename(path), path] as const),
  ),
);
const weigh = (path: string) => gzipSync(readFileSync(path)).length;

/** Names of the assets that a text names. */
function listNamed(text: string): string[] {
  return [...new Set(text.match(/[\w.@-]+\.(?:js|css)\b/g))].filter((name) => assets.has(name));
}

/** Every asset that the page leads to, with those that only a heavy one leads to apart; what reads a text is never apart. */
function walk(): { atOnce: string[]; later: string[] } {
  const found = new Set<string>();
  const apart = new Set<string>();
  const follow = (name: string, into: Set<string>): void => {
    if (found.has(name) || into.has(name)) return;
    const path = assets.get(name)!;
    const isApart =
      into === apart || (weigh(path) > heavy && !/^(?:worker|room|numbers|examiner)/.test(name));
    (isApart ? apart : found).add(name);
    for (const other of listNamed(readFileSync(path, 'utf8'))) follow(other, isApart ? apart : found);
  };
  for (const name of listNamed(readFileSync(join(site, page), 'utf8'))) follow(name, found);
  return { atOnce: [...found].sort(), later: [...apart].filter((name) => !found.has(name)).sort() };
}

/** The address of a file from the page. */
const toUrl = (path: string) => relative(join(site, 'own'), path);
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
const { atOnce, later } = walk();
const kept = [
  ...[
    './',
    'words.bin',
    'topics.bin',
    'catalogue.json',
    'counties.bin',
    'places/cities.bin',
    'places/all.bin',
    'later.json',
  ].map((url) => {
    const path = join(site, url === './' ? page : `own/${url}`);
    return { url, path };
  }),
  ...atOnce.map((name) => ({ url: toUrl(assets.get(name)!), path: assets.get(name)!, isNamedByHash: true })),
];

/** What comparing with the site's reports asks for. */
const ofReports = [
  'data/reports.json',
  'data/sources/*.txt',
  'search-index/*',
  'indicators/*/series.json',
  'verify/towns.json',
  'verify/sources/*.json',
].flatMap((files) => globSync(join(site, files)).sort());
const toLater = (paths: readonly string[]) => ({
  files: paths.map(toUrl),
  bytes: paths.reduce((sum, path) => sum + weigh(path), 0),
});
const tables = globSync(join(site, 'own/cmaps/*')).sort();
const programs = toLater([...later.map((name) => assets.get(name)!), ...tables]);
const kinds = { programs, reports: toLater(ofReports) };
writeFileSync(join(site, 'own/later.json'), JSON.stringify(kinds));

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
const { reports } = kinds;
console.log(
  `${list.length} files of own/ kept at once, ${programs.files.length} programs of ${programs.bytes} bytes and ${reports.files.length} files of ${reports.bytes} bytes later`,
);
