import { topicShares } from '../../report/index.ts';
import { topics } from '../../report/types.ts';
import type { Topic } from '../../report/types.ts';
import type { ReportDocument } from '../../corpus/index.ts';

/** How much of a report a topic takes, beside what it takes on average. */
export interface Emphasis {
  topic: Topic;
  /** Of 1. */
  share: number;
  /** Mean share of all reports, of 1. */
  mean: number;
}

type Sectioned = Pick<ReportDocument, 'sections'>;

/** The mean share of each topic over some reports; 0 where there are none. */
export function toMeanShares(reports: readonly Sectioned[]): ReadonlyMap<Topic, number> {
  const sums = new Map<Topic, number>(topics.map((topic) => [topic, 0]));
  for (const report of reports)
    for (const { topic, share } of topicShares(report)) sums.set(topic, sums.get(topic)! + share);
  return new Map([...sums].map(([topic, sum]) => [topic, sum / Math.max(1, reports.length)]));
}

/** The `count` topics that take most of a report, what belongs to none left out. */
export function toEmphasis(report: Sectioned, means: ReadonlyMap<Topic, number>, count: number): Emphasis[] {
  return topicShares(report)
    .filter(({ topic }) => topic !== 'general')
    .sort((a, b) => b.share - a.share)
    .slice(0, count)
    .map(({ topic, share }) => ({ topic, share, mean: means.get(topic) ?? 0 }));
}
