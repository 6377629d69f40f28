export { boundLabels, kindLabels, partLabels, statusLabels, topicLabels } from './labels.ts';
export { readCorpus } from './read.ts';
export { townMark } from './town.ts';
export type { TownMark } from './town.ts';
export type { Corpus, ReportDocument } from './types.ts';
