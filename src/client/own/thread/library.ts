import type { Gazetteer, ReadCMap, WithPlaces } from '../../../intake/index.ts';
import type { Examiner } from '../../../examiner.ts';
import type { Indicator } from '../../../indicator/types.ts';
import type { ParserLexicons } from '../../../parser.ts';
import { createRoutes, fetchChecked, fetchJson } from '../../../url/index.ts';
import type { Routes } from '../../../url/index.ts';
import { openPlaces } from './open-places.ts';
import { openSiteReports } from './site-reports.ts';
import type { SiteReports } from './site-reports.ts';

/** What a thread reads with: the site's own places, and its words once a text is opened; each is fetched once. */
export interface SiteLibrary {
  /** The words that a text is read by. */
  openLexicons: () => Promise<ParserLexicons>;
  /** Reads and checks any text; the parser, its rules and words are fetched when they are first asked for. */
  openExaminer: () => Promise<Examiner>;
  /** The indicators with what is written of them for readers. */
  openCatalogue: () => Promise<readonly Indicator[]>;
  places: Gazetteer | WithPlaces;
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
  const places = await openPlaces(routes);
  const openLexicons = once(() => fetchJson<ParserLexicons>(routes.own('lexicons.json')));
  const openExaminer = once(async () => {
    const [{ createExaminer }, lexicons] = await Promise.all([
      import('../../../examiner.ts'),
      openLexicons(),
    ]);
    return createExaminer(lexicons);
  });
  const readCMap: ReadCMap = (name) => fetchChecked(routes.own(`cmaps/${name}.bcmap`));
  return {
    ...{ openLexicons, openExaminer, routes, readCMap, places },
    openCatalogue: once(() => fetchJson<Indicator[]>(routes.own('catalogue.json'))),
    site: openSiteReports(openExaminer, routes),
    today: new Date(),
  };
}

/** What is opened once; what could not be opened may be asked for again. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    const now = (opened ??= open());
    now.catch(() => (opened = undefined));
    return now;
  };
}
