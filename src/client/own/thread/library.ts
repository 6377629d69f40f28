import { createGazetteer } from '../../../intake/index.ts';
import type { Gazetteer, ReadCMap } from '../../../intake/index.ts';
import { createExaminer } from '../../../examiner.ts';
import type { Examiner } from '../../../examiner.ts';
import type { FullLexicons } from '../../../parser.ts';
import { createRoutes, fetchChecked } from '../../../url/index.ts';
import type { Routes } from '../../../url/index.ts';
import { openSiteReports } from './site-reports.ts';
import type { SiteReports } from './site-reports.ts';

/** What a thread reads with: the site's own words and places, fetched once. */
export interface SiteLibrary {
  lexicons: FullLexicons;
  parse: Examiner;
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
  const lexicons = JSON.parse(words) as FullLexicons;
  const parse = createExaminer(lexicons);
  const [gazetteer, site] = [createGazetteer(places), openSiteReports(parse, routes)];
  const readCMap: ReadCMap = (name) => fetchChecked(routes.own(`cmaps/${name}.bcmap`));
  return { lexicons, parse, gazetteer, routes, site, readCMap, today: new Date() };
}
