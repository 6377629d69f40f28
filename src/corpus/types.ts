/** The typed corpus: what `scripts/parse.ts` writes once and every page, chart, index and download reads. */
import type { Alignment } from '../align/index.ts';
import type { Indicator } from '../indicator/types.ts';
import type { ReportDocument } from '../examiner.ts';
import type { Passage, SharedSpans } from '../reuse/index.ts';
import type { Site } from './site.ts';

/** A report as far as one indicator goes: of its records those that state it. */
export type StatingReport = Pick<ReportDocument, 'meta' | 'source' | 'diagnostics' | 'records'>;

/** Everything the site is made of. */
export interface Corpus {
  /** In the order of their ids. */
  reports: readonly ReportDocument[];
  indicators: readonly Indicator[];
  /** Shared wordings in their order, read anew at each walk. */
  passages: Iterable<Passage>;
  /** Of all reports, so that any choice of them lines up. */
  alignment: Alignment;
  /** Of each report the spans that others share. */
  spans: Pick<ReadonlyMap<string, SharedSpans>, 'get'>;
  /** All reports, in their order, as far as an indicator goes, by its id. */
  stating: (indicator: string) => StatingReport[];
  site: Site;
}

export type { ReportDocument };
