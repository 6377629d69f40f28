import type { FetchOptions } from '../../url/index.ts';
import type { HeadingTerm, IndicatorTerm, Manifest } from '../types.ts';
import { fetchChecked, FetchFault } from '../../url/index.ts';
import { checkName } from '../name-check.ts';
import { manifestFile } from '../types.ts';

/** The files of the index: each is fetched once, checked and kept; one that failed may be asked for again. */
export class IndexFiles {
  readonly #folder: string;
  readonly #options: Pick<FetchOptions, 'read' | 'patience'>;
  readonly #kept = new Map<string, Promise<unknown>>();
  /** What came damaged: the browser may have kept it. */
  readonly #damaged = new Set<string>();

  /** @param folder address of the folder `search-index/` from the site's root, with its closing slash. */
  constructor(folder: string, options: Pick<FetchOptions, 'read' | 'patience'> = {}) {
    this.#folder = folder;
    this.#options = options;
  }

  /** What is read first. */
  manifest(): Promise<Manifest> {
    return this.keep('manifest', async () => {
      const url = this.#folder + manifestFile;
      const manifest = parse(await this.#unzip(url, { cache: 'no-cache' }), url) as Partial<Manifest>;
      if (manifest.version !== 1) throw new FetchFault('damaged', url, 'no manifest of this version');
      return manifest as Manifest;
    });
  }

  /** What a file of JSON says, by its name. */
  json<T>(name: string): Promise<T> {
    return this.keep(name, async () => {
      const url = `${this.#folder}${name}.bin`;
      return parse(await this.#unzip(url, { hash: name }), url) as T;
    });
  }

  /** The bytes of a file, by its name. */
  bytes(name: string): Promise<Uint8Array> {
    return this.keep(name, () => this.#unzip(`${this.#folder}${name}.bin`, { hash: name }));
  }

  /** Whether a folded phrase may be a name of an indicator; if not, it is none. */
  async mayNameIndicator(phrase: string): Promise<boolean> {
    const own = checkName(phrase);
    let check = 0;
    return (await this.manifest()).names.some((gap) => (check += gap) === own);
  }

  /** The indicators that a reader may be looking for. */
  async indicators(): Promise<IndicatorTerm[]> {
    return this.json((await this.manifest()).indicators);
  }

  /** The titles that a reader may be looking for. */
  async headings(): Promise<HeadingTerm[]> {
    return this.json((await this.manifest()).headings);
  }

  /** What is made once, by a name; a failure is not kept, nor the manifest that led to it: the site may be a newer one. */
  keep<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(name);
    if (known) return known as Promise<T>;
    const made = make();
    this.#kept.set(name, made);
    made.catch(() => {
      for (const stale of [name, 'index', 'manifest']) this.#kept.delete(stale);
    });
    return made;
  }

  async #unzip(url: string, options: FetchOptions): Promise<Uint8Array> {
    try {
      const cache = this.#damaged.has(url) ? 'reload' : (options.cache ?? 'default');
      const bytes = await fetchChecked(url, { ...this.#options, ...options, cache });
      return await gunzip(bytes, url);
    } catch (error) {
      if (error instanceof FetchFault && error.kind === 'damaged') this.#damaged.add(url);
      throw error;
    }
  }
}

/** Bytes that gzip compressed; it knows their sum, so that what is wrong doesn't go by. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>, url: string): Promise<Uint8Array> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new FetchFault('damaged', url, 'no gzip');
  }
}

/** JSON, as `toJsonBytes` writes it. */
function parse(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder(bytes[1] === 0 ? 'utf-16le' : 'utf-8').decode(bytes));
  } catch {
    throw new FetchFault('damaged', url, 'no JSON');
  }
}
