import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { dimensions, isDimension } from '../../indicator/index.ts';
import type { Indicator } from '../../indicator/index.ts';
import { topics } from '../../report/index.ts';
import { checkEntries } from './check-entries.ts';
import type { CatalogueEntry } from './check-entries.ts';
import { openFile, parseYaml, toFault } from '../yaml.ts';

const words = (what: string) => z.string(`expected ${what}`).trim().min(1, `expected ${what}`);
const phrases = (what: string) =>
  z.array(words(`a phrase`), `expected a list of ${what}, [] where there are none`);

/** One entry of a file; its topic is the file's name. */
const entrySchema = z.strictObject({
  /** Lower-case kebab-case, stable: it stands in addresses and in everyone's downloads. */
  id: words('an id').regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
  label: words('a Chinese label'),
  labelEn: words('an English label'),
  /** Null for points of an index. */
  dimension: words('a base unit, or null for points')
    .refine(isDimension, { error: `expected one of ${Object.keys(dimensions).join(' ')}, or null` })
    .nullable(),
  units: phrases('units').default([]),
  definition: words('one or two Chinese sentences: what is measured'),
  caution: words('a Chinese sentence on what is compared').nullable().default(null),
  synonyms: phrases('phrases that mean the same'),
  /** 口径: notions that are stated in its place, each with those of its synonyms that say so. */
  scopes: z.record(words('a notion'), phrases('synonyms')).optional(),
  excludes: phrases('phrases that do not count'),
  headline: z.boolean('expected true or false'),
});

/** The shape of `content/indicators/<topic>.yaml`. */
const entriesSchema = z.array(entrySchema, 'expected a list: write `- id: …` for each indicator');

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
