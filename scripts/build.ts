/**
 * `npm run build [-- --strict] [-- --keep-going] [-- --verbose]`: corpus, pages, search index in `.build/`; only a whole
 * site takes the place of `dist/` (or of OUT_DIR, a folder of this project).
 *
 * `npm run build -- --shard K/N` makes one part of the pages, in `.build-parts/`; `npm run build -- --assemble` joins all
 * N, which may come from other machines, into the site that one build makes.
 */
import { cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { basename, join } from 'node:path';
import { openCache } from '../src/corpus/cache.ts';
import { readReportHashes } from '../src/corpus/index.ts';
import { readReportKeys } from '../src/corpus/store/index.ts';
import { dataFolder } from '../src/exports/index.ts';
import { hashMakers } from './building/hash-makers.ts';
import { joinParts } from './building/join-parts.ts';
import { measureSite } from './building/measure-site.ts';
import { sweepPages } from './building/page-store.ts';
import { parseCall, type BuildCall } from './building/parse-call.ts';
import type { BuildPart } from './building/part.ts';
import {
  countChanged,
  readRenderRecord,
  writeRenderRecord,
  type RenderRecord,
} from './building/render-record.ts';
import { createProgress, saySize, sayTime, type Phase } from './building/progress.ts';
import { runStep, StepFailure } from './building/run-step.ts';
import { takeLock } from './building/take-lock.ts';
import { stopWithMessage } from './stop-with-message.ts';

const site = process.env['OUT_DIR'] ?? 'dist';
const building = '.build';
const former = '.build-former';
const parts = '.build-parts';
/** The pages of so many reports are made by one process, so that its memory is bounded. */
const perPart = 500;
/** More reports than these are parsed by all cores. */
const parsedAlone = 100;
const began = performance.now();

/** How many reports the corpus of the last build does not hold as they are. */
function countStale(): number {
  const { keyOf } = openCache('content', '.corpus/cache');
  const known = readReportKeys();
  const ids = globSync('content/reports/*.txt').map((path) => basename(path, '.txt'));
  return ids.filter((id) => !known.has(keyOf(id))).length;
}

/** Tells a phase how far several processes are together, which do about as much each. */
function addUp(of: number, phase: Phase): (nth: number) => Phase['update'] {
  const steps = new Map<number, readonly [done: number, total: number]>();
  return (nth) => (done, total) => {
    steps.set(nth, [done, total]);
    const all = [...steps.values()];
    const sum = (at: 0 | 1): number => all.reduce((total, step) => total + step[at], 0);
    phase.update(sum(0), Math.round((sum(1) / all.length) * of));
  };
}

/** Reads `content/` into `.corpus/`, and writes the files that can be downloaded; of two runs at once the second waits, and finds all done. */
async function parse(call: BuildCall, phase: Phase): Promise<void> {
  const release = await takeLock('.corpus/parse.lock', 'npm run parse', { waits: true });
  const of = countStale() > parsedAlone ? availableParallelism() : 0;
  const update = addUp(of, phase);
  await Promise.all(
    Array.from({ length: of }, (_, at) =>
      runStep(['scripts/parse.ts', '--warm', `${at + 1}/${of}`], { onProgress: update(at) }),
    ),
  );
  const said = await runStep(['scripts/parse.ts', ...call.parse], {
    isShown: call.verbose,
    onProgress: phase.update,
  });
  await runStep(['scripts/data-files.ts'], { isShown: call.verbose });
  release();
  phase.end(said.trim().split('\n').at(-1)?.replace(/ \(.*/, '') ?? '');
}

/** What keeps the bundler (Rolldown, which allocates by mimalloc) small: one thread, and giving back what it is done with. */
const thrift = {
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
  MIMALLOC_PURGE_DELAY: '0',
  RAYON_NUM_THREADS: '1',
  TOKIO_WORKER_THREADS: '1',
};

/** Renders a part of the pages into a folder. */
const render = (
  { nth, of }: BuildPart,
  folder: string,
  { verbose }: BuildCall,
  onProgress: Phase['update'],
): Promise<string> =>
  runStep(['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...thrift, OUT_DIR: folder, PART: `${nth}/${of}`, MAKERS: hashMakers() },
    isShown: verbose,
    onProgress,
  });

/** Renders all pages into one folder, by some processes at a time where those of many reports have to be made. */
async function renderAll(call: BuildCall, phase: Phase): Promise<void> {
  const since = Date.now();
  const record: RenderRecord = { makers: hashMakers(), reports: readReportHashes() };
  const cores = availableParallelism();
  const needed = Math.ceil(countChanged(record, readRenderRecord()) / perPart);
  // Each core has as many parts as the others
  const of = needed > 1 ? Math.ceil(needed / cores) * cores : 1;
  if (of === 1) await render({ nth: 1, of: 1 }, building, call, phase.update);
  else await renderParts(of, call, phase);
  sweepPages(since);
  writeRenderRecord(record);
}

/** Renders so many parts, some at a time, and joins them. */
async function renderParts(of: number, call: BuildCall, phase: Phase): Promise<void> {
  const waiting = Array.from({ length: of }, (_, at): BuildPart => ({ nth: at + 1, of }));
  const update = addUp(of, phase);
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part; part = waiting.shift())
      await render(part, join(building, 'parts', String(part.nth)), call, update(part.nth));
  };
  const workers = Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / 1.2e9)));
  await Promise.all(Array.from({ length: workers }, work));
  joinParts(
    Array.from({ length: of }, (_, at) => join(building, 'parts', String(at + 1))),
    building,
  );
  rmSync(join(building, 'parts'), { recursive: true });
}

/** Adds what can be searched to the pages, and lets the whole take the place of the former site. */
async function finish(call: BuildCall, phase: Phase): Promise<void> {
  const options = { env: { OUT_DIR: building }, isShown: call.verbose };
  cpSync(dataFolder, join(building, 'data'), { recursive: true });
  await runStep(['scripts/finish-pages.ts'], options);
  const said = await runStep(['scripts/search-index.ts'], options);
  await runStep(['scripts/service-worker.ts'], options);
  phase.end(
    said
      .trim()
      .split('\n')[0]
      ?.replace(/ of [^ ]*$/, '') ?? '',
  );
  rmSync(former, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, former);
  renameSync(building, site);
  rmSync(former, { recursive: true, force: true });
  if (!process.env['SITE'])
    console.warn(
      'SITE is not set: no canonical addresses, no sitemap, and links in previews and data without a host. Where the site has an address, build with SITE=https://example.org',
    );
  const { files, bytes, pages } = measureSite(site);
  const address = `http://localhost:${process.env['PORT'] ?? 4321}${process.env['BASE_PATH'] ?? '/'}`;
  console.log(
    `${site}/  ${pages} pages, ${files} files, ${saySize(bytes)}, in ${sayTime(performance.now() - began)}; \`npm run preview\` shows it on ${address}`,
  );
}

/** Makes one part, beside others that are made at the same time. */
async function buildShard(call: BuildCall, { nth, of }: BuildPart): Promise<void> {
  const folder = join(parts, `${nth}-of-${of}`);
  const release = await takeLock(`${folder}.lock`, `npm run build -- --shard ${nth}/${of}`);
  const progress = createProgress(['reading', 'pages']);
  await parse(call, progress('reading'));
  const making = `${folder}-making`;
  rmSync(making, { recursive: true, force: true });
  const phase = progress('pages');
  await render({ nth, of }, making, call, phase.update);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  const { files, bytes } = measureSite(folder);
  phase.end(`${files} files, ${saySize(bytes)} in ${folder}/`);
  release();
}

/** The folders of all parts. */
function findParts(): string[] {
  const [first] = globSync('*-of-*', { cwd: parts }).filter((name) => /^\d+-of-\d+$/.test(name));
  const of = Number(first?.split('-of-')[1] ?? 0);
  const folders = Array.from({ length: of }, (_, at) => join(parts, `${at + 1}-of-${of}`));
  const missing = folders.filter((folder) => !existsSync(folder));
  if (of > 0 && missing.length === 0) return folders;
  console.error(
    of === 0
      ? `${parts}/: Unexpected lack of parts, expected those of \`npm run build -- --shard K/N\``
      : `${parts}/: Unexpected lack of ${missing.join(', ')}, expected all ${of} parts`,
  );
  throw new StepFailure('--assemble', 1);
}

/** Makes the whole site, of parts that are there or by itself. */
async function buildWhole(call: BuildCall): Promise<void> {
  const release = await takeLock('.build.lock', ['npm run build', ...process.argv.slice(2)].join(' '));
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building);
  const progress = createProgress(['reading', 'pages', 'search']);
  await parse(call, progress('reading'));
  const phase = progress('pages');
  if (call.assemble) {
    joinParts(findParts(), building);
    rmSync(parts, { recursive: true });
  } else await renderAll(call, phase);
  const { pages, bytes } = measureSite(building);
  phase.end(`${pages} pages, ${saySize(bytes)} with pictures and data`);
  await finish(call, progress('search'));
  release();
}

try {
  const call = parseCall(process.argv.slice(2));
  await (call.shard ? buildShard(call, call.shard) : buildWhole(call));
} catch (error) {
  if (error instanceof StepFailure) process.exit(error.status);
  stopWithMessage(error);
}
