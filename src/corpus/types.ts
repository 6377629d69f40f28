/** The typed corpus: what `scripts/parse.ts` writes once and every page, chart, index and download reads. */
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
  site: Site;
}

export type { ReportDocument };
