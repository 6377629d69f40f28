/** The typed corpus: what `scripts/parse.ts` writes once and every page, chart, index and download reads. */
import type { Alignment } from '../align/index.ts';
import type { Indicator } from '../indicator/types.ts';
import type { ReportDocument } from '../examiner.ts';
import type { Passage } from '../reuse/types.ts';
import type { Site } from './site.ts';

/** Everything the site is made of. */
export interface Corpus {
  /** In the order of their ids. */
  reports: ReportDocument[];
  indicators: Indicator[];
  passages: Passage[];
  /** Of all reports, so that any choice of them lines up. */
  alignment: Alignment;
  site: Site;
}

export type { ReportDocument };
