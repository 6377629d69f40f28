/** As much of Pagefind's browser module as we call; see its documentation of the search API. */
interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; excerptLength: number }): Instance;
}

interface Instance {
  filters(): Promise<unknown>;
  search(
    term: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Fragment> }[]; filters: Record<string, Record<string, number>> }>;
}

interface Fragment {
  url: string;
  /** HTML: words as they stand, `<mark>` around what was found. */
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A page that is about what was asked for; the best place on it. */
export interface RankedPage {
  url: string;
  title: string;
  /** `报告`, `指标` … */
  kind: string;
  /** Title of the section that fits best; empty where the page has none. */
  section: string;
  /** What is said there, in turns: words, then words that were asked for. */
  excerpt: string[];
}

/** What is wanted: each empty for all. */
export interface PageFilter {
  kind: string;
  place: string;
  year: string;
}

/** The first pages by rank, how many there are, and for each filter its values with how many pages each leaves. */
export interface Ranking {
  pages: RankedPage[];
  total: number;
  filters: Record<string, Record<string, number>>;
}

/** Asks for pages by what they are about; `most` of them are read. */
export type RankPages = (words: string, filter: PageFilter, most: number) => Promise<Ranking>;

/**
 * Pagefind's ranked search, loaded with the first question and anew after a failure. It runs in a worker of its own, so
 * that no page has to allow WebAssembly.
 *
 * @param folder address of the folder `pagefind/`, with its closing slash.
 * @param base address of the site's root, with its closing slash.
 * @param load imports Pagefind's module.
 */
export function openRankedPages(
  folder: string,
  base: string,
  load: (url: string) => Promise<unknown> = (url) => import(/* @vite-ignore */ url),
): RankPages {
  let opened: Promise<Instance> | undefined;
  let attempt = 0;
  const open = async (): Promise<Instance> => {
    // A browser may remember that a module could not be fetched, by its address
    const query = attempt++ > 0 ? `?attempt=${attempt}` : '';
    const module = (await load(`${folder}pagefind.js${query}`)) as PagefindModule;
    const instance = module.createInstance({ basePath: folder, baseUrl: base, excerptLength: 24 });
    // It counts by filter only what it has been asked for once
    await instance.filters();
    return instance;
  };
  return async (words, filter, most) => {
    const instance = (opened ??= open());
    try {
      const filters = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
      const found = await (await instance).search(words, { filters });
      const fragments = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
      return { pages: fragments.map(toPage), total: found.results.length, filters: found.filters };
    } catch (error) {
      if (opened === instance) opened = undefined;
      throw error;
    }
  };
}

function toPage({ url, excerpt, meta, filters, sub_results: places }: Fragment): RankedPage {
  // The first of its places is the page itself where its beginning was found
  const best = places.find((place) => place.url !== url && place.excerpt.includes('<mark>'));
  const title = meta.title ?? '';
  return {
    url: best?.url ?? url,
    title,
    kind: filters['kind']?.[0] ?? '',
    section: best && best.title !== title ? best.title : '',
    excerpt: splitMarks(best?.excerpt ?? excerpt),
  };
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** An excerpt in turns of plain and marked words; it is never read as HTML. */
export const splitMarks = (excerpt: string): string[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((words) => words.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name]!));
