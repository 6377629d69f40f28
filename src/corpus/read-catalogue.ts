import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Indicator } from '../indicator/index.ts';
import { topics } from '../report/index.ts';
import { checkEntries } from './check-entries.ts';
import type { CatalogueEntry } from './check-entries.ts';
import { entriesSchema } from './entry-schema.ts';
import { openFile, parseYaml, toFault } from './yaml.ts';

/**
 * The catalogue of `content/indicators`, checked and sorted.
 *
 * @param folder folder of YAML files, one a topic.
 * @throws DocumentFault, one for every fault of the catalogue, each with file, line and column, and what to write.
 */
export function readCatalogue(folder = 'content/indicators'): Indicator[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return parseCatalogue(names.map((name) => openFile(join(folder, name))));
}

/**
 * The catalogue of some YAML files, whatever their order.
 *
 * @throws as {@link readCatalogue} does; the faults are messages on the files, too.
 */
export function parseCatalogue(files: readonly VFile[]): Indicator[] {
  const order = (file: VFile) => topics.findIndex((topic) => topic === file.stem);
  const sorted = [...files].sort((a, b) => order(a) - order(b));
  const entries = sorted.flatMap(parseEntries);
  checkEntries(entries);
  if (sorted.some(({ messages }) => messages.length > 0))
    throw toFault(sorted, 'indicators: the catalogue has faults\n');
  return entries.map(({ indicator }) => indicator);
}

/** The entries of one file; what is wrong with its form becomes messages on the file. */
function parseEntries(file: VFile): CatalogueEntry[] {
  const content = parseYaml(file, entriesSchema);
  const topic = topics.find((one) => one === file.stem);
  if (!topic) {
    const expected = `expected one of ${topics.join(', ')} with .yaml`;
    file.message(`Unexpected file name ${file.basename ?? ''}, ${expected}`, {
      place: { line: 1, column: 1 },
    });
  }
  if (!content || !topic) return [];
  return content.value.map((entry, index) => ({
    indicator: { ...entry, topic },
    file,
    place: (...path) => content.placeOf([index, ...path.filter((step) => step !== undefined)]),
  }));
}
