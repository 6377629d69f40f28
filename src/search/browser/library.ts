import type { Head, PlacedPack, Terms } from '../types.ts';
import type { FindPacks } from './pagefind.ts';
import type { Query } from './query.ts';
import { toQueryWords } from '../words.ts';
import { Block } from './block.ts';

/** The written index, opened with the first question; what was read once is kept. */
export interface Library {
  head(): Promise<Head>;
  terms(): Promise<Terms>;
  /** All blocks that may hold what is asked for, in the order of the reports and of their text. */
  candidates(query: Query): Promise<Block[]>;
}

/**
 * Opens the index; every question rejects where a file could not be fetched, and may be asked again.
 *
 * @param folder address of the folder `search-index/` from the site's root, with its closing slash.
 * @param findPacks names the packs that may hold what is asked for.
 * @param read fetches a file.
 */
export function openLibrary(
  folder: string,
  findPacks: FindPacks,
  read: typeof fetch = globalThis.fetch.bind(globalThis),
): Library {
  const kept = new Map<string, Promise<unknown>>();
  const load = <T>(path: string): Promise<T> => {
    const known = kept.get(path) ?? readDeflated(folder + path, read);
    kept.set(path, known);
    known.catch(() => kept.delete(path));
    return known as Promise<T>;
  };
  const head = (): Promise<Head> => load('head.bin');
  const packs = new Map<string, Promise<PlacedBlocks>>();
  const loadPack = (base: string, id: string): Promise<PlacedBlocks> => {
    const known =
      packs.get(id) ??
      load<PlacedPack>(`${base}/${id}.bin`).then(([at, pack]) => ({ at, blocks: toBlocks(pack) }));
    packs.set(id, known);
    known.catch(() => packs.delete(id));
    return known;
  };
  return {
    head,
    terms: async () => load(`${(await head()).folder}/terms.bin`),
    async candidates({ anyOf }) {
      const alternatives = anyOf.filter((all) => all.every((phrase) => phrase !== ''));
      const [{ folder: base }, ...named] = await Promise.all([
        head(),
        ...alternatives.map((all) => findPacks(head().then(({ word }) => toQueryWords(all, word)))),
      ]);
      const found = await Promise.all([...new Set(named.flat())].map((id) => loadPack(base, id)));
      return found.sort((a, b) => a.at - b.at).flatMap(({ blocks }) => blocks);
    },
  };
}

/** The blocks of one pack, and its place among all. */
interface PlacedBlocks {
  at: number;
  blocks: Block[];
}

const toBlocks = (pack: PlacedPack[1]): Block[] =>
  pack.flatMap(([report, own]) => own.map((block) => new Block(report, block)));

/** A file of the index: JSON in UTF-16, deflated without a header. */
async function readDeflated(url: string, read: typeof fetch): Promise<unknown> {
  const response = await read(url);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${url}`);
  const bytes = new Response(response.body.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  return JSON.parse(new TextDecoder('utf-16le').decode(await bytes));
}
