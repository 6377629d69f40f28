import { createGazetteer } from '../../../intake/index.ts';
import type { Gazetteer, ReadCMap } from '../../../intake/index.ts';
import type { Examiner } from '../../../examiner.ts';
import type { Indicator } from '../../../indicator/types.ts';
import { createParser } from '../../../parser.ts';
import type { Parser, ParserLexicons } from '../../../parser.ts';
import { createRoutes, fetchChecked, fetchJson } from '../../../url/index.ts';
import type { Routes } from '../../../url/index.ts';
import { openSiteReports } from './site-reports.ts';
import type { SiteReports } from './site-reports.ts';

/** What a thread reads with: the site's own words and places, fetched once. */
export interface SiteLibrary {
  lexicons: ParserLexicons;
  /** Reads a text in simplified characters: all but what is wrong with it. */
  parse: Parser;
  /** Reads and checks any text; its rules are fetched when they are first asked for. */
  openExaminer: () => Promise<Examiner>;
  /** The indicators with what is written of them for readers. */
  openCatalogue: () => Promise<readonly Indicator[]>;
  gazetteer: Gazetteer;
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
  const read = async (file: string) => new TextDecoder().decode(await fetchChecked(routes.own(file)));
  const [words, places] = await Promise.all([read('lexicons.json'), read('places.txt')]);
  const lexicons = JSON.parse(words) as ParserLexicons;
  const openExaminer = once(async () => (await import('../../../examiner.ts')).createExaminer(lexicons));
  const readCMap: ReadCMap = (name) => fetchChecked(routes.own(`cmaps/${name}.bcmap`));
  return {
    ...{ lexicons, openExaminer, routes, readCMap },
    parse: createParser(lexicons),
    openCatalogue: once(() => fetchJson<Indicator[]>(routes.own('catalogue.json'))),
    gazetteer: createGazetteer(places),
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
