import { alignReports } from '../align/index.ts';
import type { Alignment } from '../align/index.ts';
import { sharedSpans } from '../reuse/index.ts';
import type { Passage } from '../reuse/index.ts';
import type { Corpus, ReportDocument } from './types.ts';
import { createExaminer } from '../examiner.ts';
import { findPassages } from './find-passages.ts';
import { correctDocument } from './read-corrections.ts';
import { readLexicons } from './lexicons/read-lexicons.ts';
import type { ReadOptions } from './read-reports.ts';
import { readReports } from './read-reports.ts';
import { readSite } from './site.ts';

/** Gives the document of a report: an earlier one that still holds, or what `make` makes. */
export type Remember = (id: string, make: () => ReportDocument) => ReportDocument;

/** A report that was read and not yet parsed. */
export interface ReadReport {
  id: string;
  /** Its document, with the corrections of readers. */
  parse: (remember?: Remember) => ReportDocument;
}

/** What a folder of content holds, before its reports are parsed and related to each other. */
export type Content = Pick<Corpus, 'indicators' | 'site'> & { reports: ReadReport[] };

/**
 * Reads a folder of content.
 *
 * @param content folder of `reports/`, `indicators/`, `topics.yaml`, `chronology.yaml` and `site.yaml`.
 * @param options what is done with drafts and with reports at fault; without them both end the run.
 * @throws DocumentFault where a text, a sidecar, a lexicon, the catalogue or the site's settings are at fault.
 */
export function readContent(content = 'content', options: ReadOptions = {}): Content {
  const site = readSite(`${content}/site.yaml`);
  const lexicons = readLexicons(content);
  const examine = createExaminer(lexicons);
  const ids = new Set(lexicons.catalogue.map(({ id }) => id));
  const reports = readReports(`${content}/reports`, options).map(({ text, facts }): ReadReport => ({
    id: facts.id,
    parse: (remember = (_, make) => make()) =>
      correctDocument(
        remember(facts.id, () => examine(text, facts)),
        `${content}/reports`,
        ids,
      ),
  }));
  return { reports, indicators: [...lexicons.catalogue], site };
}

/** What reports have in common, found when it is asked for. */
export interface Relations {
  passages: Iterable<Passage>;
  align: () => Alignment;
}

/** Relates reports to each other. */
export const relateReports = (reports: readonly ReportDocument[]): Relations => ({
  passages: findPassages(reports),
  align: () => alignReports(reports),
});

/**
 * The whole way of one run, from a folder of content to everything that the site is made of, in memory.
 *
 * @param remember a cache; without one every report is parsed.
 * @throws DocumentFault, see {@link readContent}.
 */
export function buildCorpus(content?: string, remember?: Remember): Corpus {
  const { reports: read, indicators, site } = readContent(content);
  const reports = read.map(({ parse }) => parse(remember));
  const relations = relateReports(reports);
  const passages = [...relations.passages];
  return {
    ...{ reports, indicators, passages, site },
    alignment: relations.align(),
    spans: sharedSpans(passages),
    stating: (indicator) =>
      reports.map((report) => ({
        ...report,
        records: report.records.filter((record) => record.indicator === indicator),
      })),
  };
}
