import type { GramFile, Head, Pack, Terms } from '../types.ts';
import type { Query } from './query.ts';
import { Block } from './block.ts';

/** The written index, opened with the first question; what was read once is kept. */
export interface Library {
  head(): Promise<Head>;
  terms(): Promise<Terms>;
  /** All blocks that may hold what is asked for, in the order of the reports and of their text. */
  candidates(query: Query): Promise<Block[]>;
}

/** More grams of one phrase rule out few packs more, and each may cost a file. */
const gramsOfPhrase = 4;

/**
 * Opens the index; every question rejects where a file could not be fetched, and may be asked again.
 *
 * @param folder address of the folder `search-index/` from the site's root, with its closing slash.
 * @param read fetches a file.
 */
export function openLibrary(folder: string, read: typeof fetch = globalThis.fetch.bind(globalThis)): Library {
  const kept = new Map<string, Promise<unknown>>();
  const load = <T>(path: string): Promise<T> => {
    const known = kept.get(path) ?? readDeflated(folder + path, read);
    kept.set(path, known);
    known.catch(() => kept.delete(path));
    return known as Promise<T>;
  };
  const head = (): Promise<Head> => load('head.bin');
  const blocks = new Map<number, Promise<Block[]>>();
  const loadPack = (base: string, at: number): Promise<Block[]> => {
    const known =
      blocks.get(at) ??
      load<Pack>(`${base}/p${at}.bin`).then((pack) =>
        pack.flatMap(([report, own]) => own.map((block) => new Block(report, block))),
      );
    blocks.set(at, known);
    known.catch(() => blocks.delete(at));
    return known;
  };
  const packsOfGram = async ({ folder: base, grams }: Head, gram: string): Promise<Set<number>> => {
    // All grams that begin like this one: one file, or for a single character a row of files
    const first = Math.max(
      0,
      grams.findLastIndex((start) => start <= gram),
    );
    const files: Promise<GramFile>[] = [];
    for (let at = first; at < grams.length && (at === first || grams[at]!.startsWith(gram)); at++) {
      files.push(load(`${base}/g${at}.bin`));
    }
    const found = new Set<number>();
    for (const [key, gaps] of (await Promise.all(files)).flat()) {
      if (!key.startsWith(gram)) continue;
      let place = 0;
      for (const gap of gaps) found.add((place += gap));
    }
    return found;
  };
  const packsOf = async (from: Head, phrase: string): Promise<Set<number>> => {
    const last = Math.max(0, phrase.length - 2);
    const step = Math.max(1, Math.ceil(last / (gramsOfPhrase - 1)));
    const grams = new Set<string>([phrase.slice(last, last + 2)]);
    for (let at = 0; at < last; at += step) grams.add(phrase.slice(at, at + 2));
    const sets = await Promise.all([...grams].map((gram) => packsOfGram(from, gram)));
    return sets.reduce(intersect);
  };
  return {
    head,
    terms: async () => load(`${(await head()).folder}/terms.bin`),
    async candidates({ anyOf }) {
      const from = await head();
      const phrases = anyOf.filter((all) => all.every((phrase) => phrase !== ''));
      if (phrases.length === 0) return [];
      let wanted = Array.from({ length: from.packs }, (_, at) => at);
      if (from.grams.length > 0) {
        const sets = await Promise.all(
          phrases.map(async (all) =>
            (await Promise.all(all.map((phrase) => packsOf(from, phrase)))).reduce(intersect),
          ),
        );
        wanted = [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
      }
      return (await Promise.all(wanted.map((at) => loadPack(from.folder, at)))).flat();
    },
  };
}

const intersect = (a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> =>
  new Set([...a].filter((item) => b.has(item)));

/** A file of the index: JSON, deflated without a header. */
async function readDeflated(url: string, read: typeof fetch): Promise<unknown> {
  const response = await read(url);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${url}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('deflate-raw'))).json();
}
