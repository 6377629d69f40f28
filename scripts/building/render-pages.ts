import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { addUp } from './add-up.ts';
import { joinParts } from './join-parts.ts';
import { listKeys } from './list-keys.ts';
import { sweepPages } from './page-store.ts';
import type { BuildPart } from './part.ts';
import type { Phase } from './progress.ts';
import { countChanged, readRenderRecord, writeRenderRecord, type RenderRecord } from './render-record.ts';
import { runStep } from './run-step.ts';

/** The pages of so many reports are made by one process, so that its memory is bounded. */
const perPart = 500;

/** How pages are rendered. */
export interface RenderOptions {
  /** Whether every file is named. */
  verbose: boolean;
  onProgress: Phase['update'];
  /** What pages are made by besides reports, see `hashMakers`. */
  makers: string;
  /** Fulfilled when the corpus is there, and the files below `data/`, which some pages tell of. */
  awaited: { corpus: Promise<unknown>; data: Promise<unknown> };
  /** So many processes render at a time. */
  workers: number;
}

/** What keeps the bundler (Rolldown, which allocates by mimalloc) small: one thread, and giving back what it is done with. */
const thrift = {
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
  MIMALLOC_PURGE_DELAY: '0',
  RAYON_NUM_THREADS: '1',
  TOKIO_WORKER_THREADS: '1',
};

/** Renders a part of the pages into a folder. */
export const renderOne = (
  { nth, of }: BuildPart,
  folder: string,
  { verbose, onProgress, makers, awaited }: Omit<RenderOptions, 'workers'>,
): Promise<string> =>
  runStep(['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...thrift, OUT_DIR: folder, PART: `${nth}/${of}`, MAKERS: makers },
    ...{ isShown: verbose, onProgress, awaited },
  });

/** Renders all pages into one folder, by some processes at a time where those of many reports have to be made. */
export async function renderPages(folder: string, options: RenderOptions): Promise<void> {
  const since = Date.now();
  const record: RenderRecord = { makers: options.makers, reports: listKeys() };
  const cores = availableParallelism();
  const needed = Math.ceil(countChanged(record, readRenderRecord()) / perPart);
  // Each core has as many parts as the others
  const of = needed > 1 ? Math.ceil(needed / cores) * cores : 1;
  if (of === 1) await renderOne({ nth: 1, of: 1 }, folder, options);
  else await renderParts(of, folder, options);
  sweepPages(since);
  writeRenderRecord(record);
}

/** Renders so many parts, some at a time, and joins them. */
async function renderParts(of: number, folder: string, options: RenderOptions): Promise<void> {
  const waiting = Array.from({ length: of }, (_, at): BuildPart => ({ nth: at + 1, of }));
  const update = addUp(of, options.onProgress);
  const folderOf = (nth: number): string => join(folder, 'parts', String(nth));
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part; part = waiting.shift())
      await renderOne(part, folderOf(part.nth), { ...options, onProgress: update(part.nth) });
  };
  await Promise.all(Array.from({ length: options.workers }, work));
  joinParts(
    Array.from({ length: of }, (_, at) => folderOf(at + 1)),
    folder,
  );
  rmSync(join(folder, 'parts'), { recursive: true });
}
