export { readCorpus } from './read.ts';
export { readRelease } from './read-release.ts';
export { readReport } from './read-report.ts';
export type { Corpus, ReportDocument } from './types.ts';
export { readCounties } from './read-counties.ts';
export { readReportHashes } from './store/index.ts';
export { readLexicons } from './read-lexicons.ts';
export { readTownNames } from './read-town-names.ts';
export type { GazetteerCounty } from './read-town-names.ts';
