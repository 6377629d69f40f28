import { alignReports } from '../align/index.ts';
import type { Corpus } from './types.ts';
import { createExaminer } from '../examiner.ts';
import type { ReportDocument } from '../examiner.ts';
import { findPassages } from './find-passages.ts';
import { correctDocument } from './read-corrections.ts';
import { readLexicons } from './lexicons/read-lexicons.ts';
import type { ReadOptions } from './read-reports.ts';
import { readReports } from './read-reports.ts';
import { readSite } from './site.ts';

/** Gives the document of a report: an earlier one that still holds, or what `make` makes. */
export type Remember = (id: string, make: () => ReportDocument) => ReportDocument;

/** How a run goes, and who is told of it. */
export interface BuildOptions extends ReadOptions {
  /** Is told of each report that is read, with how many there are. */
  onReport?: (done: number, total: number) => void;
}

/**
 * The whole way of one run, from a folder of content to everything that the site is made of.
 *
 * @param content folder of `reports/`, `indicators/`, `topics.yaml`, `chronology.yaml` and `site.yaml`.
 * @param remember a cache; without one every report is parsed.
 * @param options what is done with drafts and with reports at fault; without them both end the run.
 * @throws DocumentFault where a text, a sidecar, a lexicon, the catalogue or the site's settings are at fault.
 */
export function buildCorpus(
  content = 'content',
  remember: Remember = (_, make) => make(),
  { onReport, ...options }: BuildOptions = {},
): Corpus {
  const site = readSite(`${content}/site.yaml`);
  const lexicons = readLexicons(content);
  const parse = createExaminer(lexicons);
  const ids = new Set(lexicons.catalogue.map(({ id }) => id));
  const reports = readReports(`${content}/reports`, options).map(({ text, facts }, at, all) => {
    const document = remember(facts.id, () => parse(text, facts));
    onReport?.(at + 1, all.length);
    return correctDocument(document, `${content}/reports`, ids);
  });
  return {
    reports,
    indicators: [...lexicons.catalogue],
    passages: findPassages(reports),
    alignment: alignReports(reports),
    site,
  };
}
