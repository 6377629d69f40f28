export { readCorpus } from './read.ts';
export type { Corpus, ReportDocument } from './types.ts';
