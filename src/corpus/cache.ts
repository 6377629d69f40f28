import { closeSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Remember } from './build.ts';
import type { ReportDocument } from './types.ts';
import { findClosure } from './closure.ts';
import { hashFiles } from './hash.ts';
import { writeWhole } from './write.ts';

/** The folder of the project, wherever the run was started. */
const root = join(import.meta.dirname, '../..');

/**
 * What decides a report's document besides content: the code from {@link buildCorpus} down, how it is stored, and the
 * packages that both stand on.
 *
 * @param project folder that holds `src/` and `package-lock.json`.
 */
export function hashCode(project = root): string {
  const entries = ['build.ts', 'store/write-store.ts'].map((name) => join(project, 'src/corpus', name));
  return hashFiles([...new Set(entries.flatMap(findClosure)), join(project, 'package-lock.json')], project);
}

/** A cache of report documents, and how often it did not help. */
export interface Cache {
  remember: Remember;
  /** Whether a document is there that still holds. */
  holds: (id: string) => boolean;
  /** Changes with anything that a report's document is made from, corrections of readers included. */
  keyOf: (id: string) => string;
  /** How many documents were made anew. */
  parsed: number;
  /** Changes with anything that the whole corpus is made from. */
  readonly key: string;
}

/** Whether a file begins with a line. */
function beginsWith(file: string, line: string): boolean {
  try {
    const descriptor = openSync(file, 'r');
    const begin = Buffer.alloc(Buffer.byteLength(line) + 1);
    readSync(descriptor, begin);
    closeSync(descriptor);
    return begin.toString() === `${line}\n`;
  } catch {
    return false;
  }
}

/** The document of an entry; undefined where it is of another key, or unreadable. */
function readEntry(file: string, key: string): ReportDocument | undefined {
  if (!beginsWith(file, key)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8').slice(key.length)) as ReportDocument;
  } catch {
    return undefined;
  }
}

/**
 * A report document costs nothing where its text, its sidecar, the catalogue, the lexicons and the code that it
 * is made by are byte for byte what they were.
 *
 * @param content folder of `reports/`, `indicators/` and the lexicons.
 * @param folder where the entries lie, one file a report: a line with the key of all that it was made from, and the document
 * as JSON.
 */
export function openCache(content: string, folder: string): Cache {
  const words = readdirSync(content)
    .filter((name) => !['gold', 'prose', 'reports'].includes(name))
    .map((name) => join(content, name));
  const shared = `${hashCode()} ${hashFiles(words, content)}`;
  const hashOf = (id: string, types: readonly string[]): string => {
    const own = types.map((type) => join(content, 'reports', `${id}.${type}`));
    return `${shared} ${hashFiles(own, content)}`;
  };
  const documentKey = (id: string): string => hashOf(id, ['txt', 'yaml']);
  const fileOf = (id: string): string => join(folder, `${id}.json`);
  const cache: Cache = {
    parsed: 0,
    holds: (id) => beginsWith(fileOf(id), documentKey(id)),
    keyOf: (id) => hashOf(id, ['txt', 'yaml', 'corrections.yaml']),
    get key() {
      const store = hashFiles(findClosure(join(root, 'src/corpus/store/index.ts')), root);
      return `${shared} ${store} ${hashFiles([join(content, 'reports')], content)}`;
    },
    remember(id, make) {
      const key = documentKey(id);
      const known = readEntry(fileOf(id), key);
      if (known) return known;
      cache.parsed += 1;
      const document = make();
      writeWhole(fileOf(id), `${key}\n${JSON.stringify(document)}`);
      return document;
    },
  };
  return cache;
}
