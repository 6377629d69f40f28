import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Remember } from './build.ts';
import type { ReportDocument } from './types.ts';
import { findClosure } from './closure.ts';
import { hashFiles } from './hash.ts';
import { writeJson } from './write.ts';

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

/** A cache of report documents, and how often it helped. */
export interface Cache {
  remember: Remember;
  /** Changes with anything that a report's document is made from, corrections of readers included. */
  keyOf: (id: string) => string;
  /** How many documents were made anew. */
  parsed: number;
  /** How many were taken over. */
  reused: number;
  /** Changes with anything that the whole corpus is made from. */
  readonly key: string;
}

/** What an entry holds; `key` changes with anything that the document was made from. */
interface CacheEntry {
  key: string;
  document: ReportDocument;
}

/** The entry as an earlier run left it; undefined where there is none, or an unreadable one. */
function readEntry(file: string): CacheEntry | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CacheEntry;
  } catch {
    return undefined;
  }
}

/**
 * A report document costs nothing where its text, its sidecar, the catalogue, the lexicons and the code that it
 * is made by are byte for byte what they were.
 *
 * @param content folder of `reports/`, `indicators/` and the lexicons.
 * @param folder where the entries lie, one JSON file a report.
 */
export function openCache(content: string, folder: string): Cache {
  const words = readdirSync(content)
    .filter((name) => !['gold', 'prose', 'reports'].includes(name))
    .map((name) => join(content, name));
  const shared = `${hashCode()} ${hashFiles(words, content)}`;
  const keyOf = (id: string, types: readonly string[]): string => {
    const own = types.map((type) => join(content, 'reports', `${id}.${type}`));
    return `${shared} ${hashFiles(own, content)}`;
  };
  const cache: Cache = {
    parsed: 0,
    reused: 0,
    keyOf: (id) => keyOf(id, ['txt', 'yaml', 'corrections.yaml']),
    get key() {
      const store = hashFiles(findClosure(join(root, 'src/corpus/store/index.ts')), root);
      return `${shared} ${store} ${hashFiles([join(content, 'reports')], content)}`;
    },
    remember(id, make) {
      const key = keyOf(id, ['txt', 'yaml']);
      const file = join(folder, `${id}.json`);
      const entry = readEntry(file);
      const isKnown = entry?.key === key;
      cache[isKnown ? 'reused' : 'parsed'] += 1;
      const document = isKnown ? entry.document : make();
      if (!isKnown) writeJson(file, { key, document } satisfies CacheEntry);
      return document;
    },
  };
  return cache;
}
