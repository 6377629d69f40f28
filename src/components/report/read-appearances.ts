import { toAppearances } from '../../series/index.ts';
import type { Appearances } from '../../series/index.ts';
import { readCorpus } from '../../corpus/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';
import { readHeadlines } from '../read-headlines.ts';
import { routes } from '../routes.ts';

/** The charts of the site in which each number of a report stands, by record id. */
export function readAppearances(report: ReportDocument): ReadonlyMap<string, Appearances> {
  const { indicators } = readCorpus();
  return toAppearances({ indicators, headlines: readHeadlines() }, report, routes);
}
