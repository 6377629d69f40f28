export { boundLabels, kindLabels, statusLabels } from './labels.ts';
export { partLabels, topicLabels } from '../report/index.ts';
export { readCorpus } from './read.ts';
export { readReport } from './read-report.ts';
export { topicShares } from './topic-shares.ts';
export { townMark } from './town.ts';
export type { TownMark } from './town.ts';
export type { Corpus, ReportDocument } from './types.ts';
