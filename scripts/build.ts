/**
 * `npm run build [-- --strict] [-- --keep-going] [-- --verbose]`: corpus, pages, search index in `.build/`; only a whole
 * site takes the place of `dist/` (or of OUT_DIR, a folder of this project).
 *
 * `npm run build -- --shard K/N` makes one part of the pages, in `.build-parts/`; `npm run build -- --assemble` joins all
 * N, which may come from other machines, into the site that one build makes.
 */
import { cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../src/exports/index.ts';
import { hashMakers } from './building/hash-makers.ts';
import { joinParts } from './building/join-parts.ts';
import { measureSite } from './building/measure-site.ts';
import { parseCall, type BuildCall } from './building/parse-call.ts';
import type { BuildPart } from './building/part.ts';
import { createProgress, saySize, sayTime, type Phase } from './building/progress.ts';
import { readContent } from './building/read-content.ts';
import { renderOne, renderPages } from './building/render-pages.ts';
import { runStep, StepFailure } from './building/run-step.ts';
import { takeLock } from './building/take-lock.ts';
import { stopWithMessage } from './stop-with-message.ts';

const site = process.env['OUT_DIR'] ?? 'dist';
const building = '.build';
/** What is searched, until it stands beside the pages. */
const searched = '.build-search';
const former = '.build-former';
const parts = '.build-parts';
/** So much memory a process may take, in bytes. */
const perProcess = 1.2e9;
const began = performance.now();

/** Writes the files below `data/` into `.corpus/`; of two runs at once the second waits, and finds all done. */
async function writeData({ verbose }: BuildCall): Promise<void> {
  const release = await takeLock('.corpus/data.lock', 'npm run build', { waits: true });
  await runStep(['scripts/data-files.ts'], { isShown: verbose });
  release();
}

/** Writes what is searched into a folder of its own; gives what it says of that. */
async function writeSearch({ verbose }: BuildCall): Promise<string> {
  rmSync(searched, { recursive: true, force: true });
  return runStep(['scripts/search-index.ts'], { env: { OUT_DIR: searched }, isShown: verbose });
}

/** Puts pages, data and what is searched together, and lets the whole take the place of the former site. */
async function finish(call: BuildCall, said: string, phase: Phase): Promise<void> {
  const options = { env: { OUT_DIR: building }, isShown: call.verbose };
  cpSync(dataFolder, join(building, 'data'), { recursive: true });
  await runStep(['scripts/finish-pages.ts'], options);
  joinParts([searched], building);
  rmSync(searched, { recursive: true });
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
  const reading = readContent(call, progress('reading'));
  await reading;
  const making = `${folder}-making`;
  rmSync(making, { recursive: true, force: true });
  const phase = progress('pages');
  const data = writeData(call);
  await Promise.all([
    data,
    renderOne({ nth, of }, making, {
      ...{ verbose: call.verbose, onProgress: phase.update, makers: hashMakers() },
      awaited: { corpus: reading, data },
    }),
  ]);
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
  const corpus = readContent(call, progress('reading'));
  const phase = corpus.then(() => progress('pages'));
  const data = corpus.then(() => writeData(call));
  const search = data.then(() => writeSearch(call));
  const room = Math.floor(freemem() / perProcess);
  // Where there is room, pages are bundled while content is read, and made beside files and search; else behind them
  if (room < 2 || call.assemble) await search;
  if (call.assemble) {
    joinParts(findParts(), building);
    rmSync(parts, { recursive: true });
  } else {
    const onProgress = (done: number, total: number): void =>
      void phase.then(({ update }) => {
        update(done, total);
      });
    const workers = Math.max(1, Math.min(availableParallelism(), room - 1));
    const pages = renderPages(building, {
      ...{ verbose: call.verbose, onProgress, workers, makers: hashMakers() },
      awaited: { corpus, data },
    });
    await Promise.all([search, pages]);
  }
  const { pages, bytes } = measureSite(building);
  (await phase).end(`${pages} pages, ${saySize(bytes)} with pictures`);
  await finish(call, await search, progress('search'));
  release();
}

try {
  const call = parseCall(process.argv.slice(2));
  await (call.shard ? buildShard(call, call.shard) : buildWhole(call));
} catch (error) {
  if (error instanceof StepFailure) process.exit(error.status);
  stopWithMessage(error);
}
