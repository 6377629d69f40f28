import type { Gazetteer, ReadCMap, WithPlaces } from '../../../intake/index.ts';
import type { Examiner } from '../../../examiner.ts';
import type { Indicator } from '../../../indicator/types.ts';
import type { ParserLexicons } from '../../../parser.ts';
import type { TopicWords } from '../../../report/index.ts';
import { createRoutes, fetchChecked, fetchJson } from '../../../url/index.ts';
import type { Routes } from '../../../url/index.ts';
import { openPlaces } from './open-places.ts';
import { openSiteReports } from './site-reports.ts';
import type { SiteReports } from './site-reports.ts';

/**
 * How a text is read: its numbers; what its sections are about too; or what contradicts what; and all of that with the things
 * that records measure, from traditional characters too. What is read one way tells all that another way tells in its list.
 */
export const readingDepths = {
  numbers: ['whole', 'checks', 'topics', 'numbers'],
  topics: ['whole', 'topics'],
  checks: ['whole', 'checks'],
  whole: ['whole'],
} as const;

/** One of {@link readingDepths}. */
export type ReadingDepth = keyof typeof readingDepths;

/** What a thread reads with: the site's own places, and its words once a text is opened; each is fetched once. */
export interface SiteLibrary {
  /** The words that the numbers of a text are read by. */
  openWords: () => Promise<Omit<ParserLexicons, 'topics'>>;
  /** What reads a text so deep; its rules and words are fetched when they are first asked for. */
  openReader: Record<ReadingDepth, () => Promise<Examiner>>;
  /** The indicators with what is written of them for readers. */
  openCatalogue: () => Promise<readonly Indicator[]>;
  places: Gazetteer | WithPlaces;
  /** Lines of what was asked of the places so far, those of the site's reports among them. */
  told: () => string;
  routes: Routes;
  site: SiteReports;
  readCMap: ReadCMap;
  today: Date;
}

/**
 * Opens the library of the site that stands under a base path.
 *
 * @throws FetchFault where a file of it can't be had.
 */
export async function openLibrary(base: string): Promise<SiteLibrary> {
  const routes = createRoutes(base);
  const { places, told } = await openPlaces(routes);
  const openWords = once(() => fetchWords<Omit<ParserLexicons, 'topics'>>(routes.own('words.bin')));
  const openTopics = once(() => fetchWords<TopicWords>(routes.own('topics.bin')));
  const open = async (
    load: Promise<(lexicons: ParserLexicons) => Examiner>,
    topics: TopicWords | Promise<TopicWords>,
  ) => {
    const [create, words, known] = await Promise.all([load, openWords(), topics]);
    return create({ ...words, topics: known });
  };
  const loadNumberReader = async () => (await import('./create-number-reader.ts')).createNumberReader;
  const loadChecker = async () => (await import('../../../checker.ts')).createChecker;
  const loadExaminer = async () => (await import('../../../examiner.ts')).createExaminer;
  const openReader = {
    numbers: once(() => open(loadNumberReader(), {})),
    topics: once(() => open(loadNumberReader(), openTopics())),
    checks: once(() => open(loadChecker(), {})),
    whole: once(() => open(loadExaminer(), openTopics())),
  };
  const readCMap: ReadCMap = (name) => fetchChecked(routes.own(`cmaps/${name}.bcmap`));
  return {
    ...{ openWords, openReader, routes, readCMap, places, told },
    openCatalogue: once(() => fetchJson<Indicator[]>(routes.own('catalogue.json'))),
    site: openSiteReports(openReader.topics, routes),
    today: new Date(),
  };
}

/** What a file of JSON in GB18030 says, which is a tenth lighter than the same in UTF-8. */
const fetchWords = <T>(url: string): Promise<T> => fetchJson<T>(url, { encoding: 'gb18030' });

/** What is opened once; what could not be opened may be asked for again. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    const now = (opened ??= open());
    now.catch(() => (opened = undefined));
    return now;
  };
}
