import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { DocumentFault } from '../diagnostics.ts';
import { topics } from '../report/types.ts';
import { indexCatalogue } from './index-catalogue.ts';
import { parseEntries } from './parse-entries.ts';
import type { Entry } from './parse-entries.ts';
import { checkEntries } from './check-entries.ts';
import type { Catalogue } from './types.ts';

/**
 * The catalogue of `content/indicators`, checked, sorted and indexed.
 *
 * @param dir folder of YAML files, one a topic, relative to the working directory.
 * @throws one error whose message is a report of every fault with file, line and column, and what to write.
 */
export function readCatalogue(dir = 'content/indicators'): Catalogue {
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => new VFile({ path: join(dir, name), value: readFileSync(join(dir, name), 'utf8') }));
  return createCatalogue(files);
}

/**
 * The catalogue of some YAML files, whatever their order.
 *
 * @throws as {@link readCatalogue} does; the faults are messages on the files, too.
 */
export function createCatalogue(files: readonly VFile[]): Catalogue {
  const order = (file: VFile) => topics.findIndex((topic) => topic === file.stem);
  const sorted = [...files].sort((a, b) => order(a) - order(b));
  const entries: Entry[] = sorted.flatMap(parseEntries);
  checkEntries(entries);
  const faults = sorted.flatMap((file) => file.messages);
  if (faults.length > 0) {
    for (const fault of faults) fault.fatal = true;
    throw new DocumentFault(`indicators: the catalogue has faults\n${reporter(sorted, { quiet: true })}`);
  }
  return indexCatalogue(entries.map(({ indicator }) => indicator));
}
