import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The heaviest file of a kind. */
export interface LargestFile {
  kind: string;
  file: string;
  /** As it travels, compressed by gzip. */
  gzip: number;
  /** Elements that its markup begins; scripts hold few signs that look like one. */
  elements: number;
}

/** The kind of a file of the site: its folders, with `*` for what is there many times over. */
export function kindOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  return `${folders.map((name, at) => (at === folders.length - 1 && at > 0 ? '*' : name)).join('/')}/`.replace(
    /^\/$/,
    '',
  );
}

/** The heaviest page of each kind, the heaviest kind first. */
export function findLargest(site: string, pattern = '**/*.html'): LargestFile[] {
  const files = globSync(pattern, { cwd: site })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const weighed = files.map((file) => {
    const bytes = readFileSync(join(site, file));
    const elements = bytes.toString().match(/<[a-z]/gi)?.length ?? 0;
    return { kind: kindOf(file), file, gzip: gzipSync(bytes).length, elements };
  });
  return [...Map.groupBy(weighed, ({ kind }) => kind).values()]
    .map((kin) => kin.reduce((most, one) => (one.gzip > most.gzip ? one : most)))
    .sort((a, b) => b.gzip - a.gzip);
}
