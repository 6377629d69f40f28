export { readCorpus } from './read.ts';
export { readReport } from './read-report.ts';
export type { Corpus, ReportDocument } from './types.ts';
