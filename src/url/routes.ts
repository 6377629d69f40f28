/**
 * Where everything stands on the site; every link of every page is made here.
 *
 * `base` is Astro's `import.meta.env.BASE_URL` in pages and `document.documentElement.dataset.base` in the browser;
 * with or without a closing slash.
 */
export function createRoutes(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  /** The nth page of what a folder shows of one place; of the whole country if absent. */
  const ofPlace =
    (folder: string) =>
    (place = '', page = 1) =>
      `${root}${folder}/${place ? `${place}/` : ''}${page > 1 ? `${page}/` : ''}`;
  return {
    home: () => root,
    /** A report's page, or a place on it: a section `s219`, paragraph `p219` or quantity `q231`, each at its offset. */
    report: (id: string, anchor?: string) => `${root}reports/${id}/${anchor ? `#${anchor}` : ''}`,
    /** Where a report shares wording with others: spans of its source, fetched by the reading page. */
    sharedSpans: (id: string) => `${root}reports/${id}/shared.json`,
    reports: () => `${root}#towns`,
    /** The comparison, of chosen reports if given. */
    compare: (ids?: readonly string[]) => `${root}compare/${ids?.length ? `?reports=${ids.join('~')}` : ''}`,
    /** One report's column as an HTML fragment, fetched by the comparison. */
    compareColumn: (id: string) => `${root}compare/columns/${id}.html`,
    /** One report's numbers by row, fetched by the comparison's view of numbers. */
    compareNumbers: (id: string) => `${root}compare/numbers/${id}.json`,
    /** The map of towns: how much each writes on each topic. */
    compareMap: ofPlace('compare/map'),
    /** What each town sets out to do, and what it has done. */
    comparePlans: ofPlace('compare/plans'),
    /** Names of all reports, for the choice of columns. */
    compareTowns: () => `${root}compare/towns.json`,
    /** The list of topics. */
    compareTopics: () => `${root}compare/topics/`,
    /** What every town writes on one topic, under each other; of many towns, the nth page. */
    compareTopic: (topic: string, page = 1) => `${root}compare/topics/${topic}/${page > 1 ? `${page}/` : ''}`,
    /** A place with its towns, `shandong/zibo/zichuanqu`; the whole country if absent. */
    places: (path = '') => `${root}places/${path ? `${path}/` : ''}`,
    /** What the field that finds a town looks in. */
    finder: () => `${root}places/towns.json`,
    /** A town's front door. */
    town: (id: string) => `${root}towns/${id}/`,
    indicators: () => `${root}indicators/`,
    /** An indicator's page, or a file beside it: `series.json`, `records.csv`. */
    indicator: (id: string, file = '') => `${root}indicators/${id}/${file}`,
    /** An indicator's page with one report's town marked. */
    indicatorOf: (id: string, report: string) => `${root}indicators/${id}/?highlight=${report}`,
    /** The picture that a chat shows beside a link. */
    preview: (name: string) => `${root}previews/${name}.png`,
    embedIndicator: (id: string) => `${root}embed/indicators/${id}/`,
    /** A report's page with what a query finds marked, its nth place first, counted over the report. */
    reportFind: (
      id: string,
      { query, nth, near, anchor }: { query: string; nth: number; near?: number | undefined; anchor: string },
    ) =>
      `${root}reports/${id}/?q=${encodeURIComponent(query.toWellFormed())}${
        near === undefined ? '' : `&near=${near}`
      }${nth > 1 ? `&at=${nth}` : ''}#${anchor}`,
    search: (phrase?: string) => `${root}search/${phrase ? `?q=${encodeURIComponent(phrase)}` : ''}`,
    /** A reader's own reports, or a file that reading them needs: `words.bin`, `places/17.bin`. */
    own: (file = '') => `${root}own/${file}`,
    /** Where a text is held against the reports, or a file that this needs: `towns.json`, `sources/longquan.json`. */
    verify: (file = '') => `${root}verify/${file}`,
    /** Shared wording, and the words that each town of a place has more than the others. */
    phrases: ofPlace('phrases'),
    data: (file = '') => `${root}data/${file}`,
    /** The about page, or a section of it. */
    about: (anchor?: string) => `${root}about/${anchor ? `#${anchor}` : ''}`,
    /** A file of the index of exact search: `manifest.bin`, or one named by a hash of its bytes. */
    searchIndex: (file = '') => `${root}search-index/${file}`,
    /** Pagefind's index of pages. */
    pagefind: () => `${root}pagefind/`,
    /** The untouched source text. */
    source: (id: string) => `${root}data/sources/${id}.txt`,
    asset: (file: string) => `${root}${file}`,
  };
}

/** The links of one site, as `createRoutes` makes them. */
export type Routes = ReturnType<typeof createRoutes>;
