/** What Pagefind says of one record: its id, and at which places in it a word stands, ascending. */
export interface Finding {
  id: string;
  words: number[];
}

/** As much of Pagefind's browser module as we call. */
interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): {
    search(term: string): Promise<{ results: Finding[] }>;
  };
}

/** One opened index. */
interface Session {
  instance: ReturnType<PagefindModule['createInstance']>;
  /** Rejects when a file of the index could not be fetched; never resolves. */
  failure: Promise<never>;
}

/** Which records hold a word, and where. */
export type LookUp = (word: string) => Promise<Finding[]>;

/**
 * Pagefind's index, opened with the first query and anew with the first one after a failure.
 *
 * Pagefind swallows a chunk that could not be fetched and then finds nothing, which would be a wrong answer. So its
 * fetches are watched: one that fails makes the query reject, and Pagefind, left waiting, is given up.
 *
 * @param folder address of the folder `pagefind/` from the site's root, with its closing slash.
 * @param effects `load` imports Pagefind's module, `read` fetches its files.
 */
export function openPagefind(
  folder: string,
  {
    load = (url) => import(/* @vite-ignore */ url),
    read = globalThis.fetch,
  }: { load?: (url: string) => Promise<unknown>; read?: typeof fetch } = {},
): LookUp {
  let session: Promise<Session> | undefined;
  let attempt = 0;
  const open = async (): Promise<Session> => {
    // A browser may remember that a module could not be fetched, by its address
    const query = attempt++ > 0 ? `?attempt=${attempt}` : '';
    const module = (await load(`${folder}pagefind.js${query}`)) as PagefindModule;
    const failure = watchFetch(folder, read);
    return { instance: module.createInstance({ basePath: folder, baseUrl: '/', noWorker: true }), failure };
  };
  return async (word) => {
    const opened = (session ??= open());
    try {
      const { instance, failure } = await opened;
      return (await Promise.race([instance.search(word), failure])).results;
    } catch (error) {
      if (session === opened) session = undefined;
      throw error;
    }
  };
}

/** Watches all fetches below a folder, in place of an earlier watch; they are made by `read`. */
function watchFetch(folder: string, read: typeof fetch): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.includes(folder)) return read(input, init);
    try {
      const response = await read(input, init);
      if (response.ok) return response;
      reject(new Error(`${response.status} ${url}`));
    } catch (error) {
      reject(error);
    }
    return new Promise<never>(() => undefined);
  };
  return promise;
}
