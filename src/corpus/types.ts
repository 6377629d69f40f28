/** The typed corpus: what `scripts/parse.ts` writes once and every page, chart, index and download reads. */
import type { Indicator, IndicatorRecord } from '../indicator/types.ts';
import type { ParsedReport } from '../report/types.ts';
import type { Passage } from '../reuse/types.ts';
import type { Site } from './site.ts';

/** One report after all stages; its tree holds `quantity` nodes. */
export interface ReportDocument extends ParsedReport {
  records: IndicatorRecord[];
}

/** Everything the site is made of; frozen once built. */
export interface Corpus {
  /** In the order of their ids' files, seven today. */
  reports: ReportDocument[];
  indicators: Indicator[];
  passages: Passage[];
  site: Site;
}
