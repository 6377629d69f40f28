import { readCorpus } from '../corpus/index.ts';
import { createDataFiles } from '../exports/index.ts';
import type { DataFile } from '../exports/index.ts';
import { routes } from './routes.ts';

/** The data files of this site. */
export const dataFiles: readonly DataFile[] = createDataFiles(readCorpus(), routes);

/** The file at a path below `data/`, as an endpoint answers it. */
export function answerData(path: string): Response {
  const file = dataFiles.find((f) => f.path === path);
  if (!file) throw new Error(`no data file: ${path}`);
  return new Response(file.body, { headers: { 'Content-Type': `${file.mediatype}; charset=utf-8` } });
}

/** Paths of the files of a folder below `data/`, without folder and extension. */
export function dataNames(folder: string): string[] {
  return dataFiles
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path }) => path.slice(folder.length + 1, -'.json'.length));
}
