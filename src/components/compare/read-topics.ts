import { readCorpus } from '../../corpus/index.ts';
import type { Topic } from '../../report/types.ts';
import { findRows } from './find-rows.ts';
import { orderTopics } from './order-topics.ts';

let topics: readonly Topic[] | undefined;

/** The topics that the reports of the corpus write on, in the order of rows, found once a build. */
export function readTopics(): readonly Topic[] {
  topics ??= orderTopics(findRows(readCorpus().reports));
  return topics;
}
