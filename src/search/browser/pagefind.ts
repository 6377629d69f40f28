/** As much of Pagefind's browser module as we call. */
interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): {
    search(term: string): Promise<{ results: { id: string }[] }>;
  };
}

/** One opened index. */
interface Session {
  instance: ReturnType<PagefindModule['createInstance']>;
  /** Rejects when a file of the index could not be fetched; never resolves. */
  failure: Promise<never>;
}

/**
 * Ids of the packs that hold all the words given, separated by spaces; packs that do not may be among them.
 *
 * The words may come later, while the index is opened.
 */
export type FindPacks = (words: string | Promise<string>) => Promise<string[]>;

/**
 * Pagefind's index of packs, opened with the first query and anew with the first one after a failure.
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
): FindPacks {
  let session: Promise<Session> | undefined;
  let attempt = 0;
  const open = async (): Promise<Session> => {
    // A browser may remember that a module could not be fetched, by its address
    const query = attempt++ > 0 ? `?attempt=${attempt}` : '';
    const module = (await load(`${folder}pagefind.js${query}`)) as PagefindModule;
    const failure = watchFetch(folder, read);
    return { instance: module.createInstance({ basePath: folder, baseUrl: '/', noWorker: true }), failure };
  };
  return async (words) => {
    const opened = (session ??= open());
    try {
      const [{ instance, failure }, wanted] = await Promise.all([opened, words]);
      const { results } = await Promise.race([instance.search(wanted), failure]);
      return results.map(({ id }) => id);
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
