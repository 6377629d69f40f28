import type { Head, HeadingTerm, IndicatorTerm, Pack, Sentences } from '../types.ts';
import { Atlas } from './atlas.ts';

/** The files of the index beside Pagefind's, opened with the first question; what was read once is kept. */
export interface Library {
  /** Which reports there are, and what stands where in them. */
  atlas(): Promise<Atlas>;
  /** The nth file of text. */
  pack(nth: number): Promise<Pack>;
  /** How long the sentences of each report are. */
  sentences(): Promise<Sentences>;
  /** The indicators that a reader may be looking for. */
  indicators(): Promise<IndicatorTerm[]>;
  /** The titles that a reader may be looking for. */
  headings(): Promise<HeadingTerm[]>;
}

/**
 * Opens the index; every question rejects where a file could not be fetched, and may be asked again.
 *
 * @param folder address of the folder `search-index/` from the site's root, with its closing slash.
 * @param read fetches a file.
 */
export function openLibrary(folder: string, read: typeof fetch = globalThis.fetch.bind(globalThis)): Library {
  const kept = new Map<string, Promise<unknown>>();
  const keep = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(name);
    if (known) return known as Promise<T>;
    const made = make();
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    return made;
  };
  const atlas = (): Promise<Atlas> =>
    keep('head', async () => new Atlas((await readDeflated(`${folder}head.bin`, read)) as Head));
  const load = <T>(name: string): Promise<T> =>
    keep(name, async () => {
      const { folder: inner } = (await atlas()).head;
      return (await readDeflated(`${folder}${inner}/${name}.bin`, read)) as T;
    });
  return {
    atlas,
    pack: (nth) => load(String(nth)),
    sentences: () => load('sentences'),
    indicators: () => load('indicators'),
    headings: () => load('headings'),
  };
}

/** A file of the index, as `deflate` writes it. */
async function readDeflated(url: string, read: typeof fetch): Promise<unknown> {
  const response = await read(url);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${url}`);
  const stream = response.body.pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return JSON.parse(new TextDecoder(bytes[1] === 0 ? 'utf-16le' : 'utf-8').decode(bytes));
}
