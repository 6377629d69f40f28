import { topicLabels } from '../report/index.ts';
import { townMark } from './town-mark.ts';
import type { Corpus } from '../corpus/types.ts';
import type { TownMark } from './town-mark.ts';
import type { Indicator, IndicatorRecord } from '../indicator/types.ts';
import { topics } from '../report/types.ts';

/** Which towns state an indicator, and how often. */
export interface IndicatorCoverage {
  indicator: Indicator;
  /** Records of all towns. */
  count: number;
  towns: { mark: TownMark; count: number }[];
  /** `龙泉、孙岗等2镇写明；北蔡未提及。` */
  text: string;
}

/** The indicators of one topic that at least one town states, the most stated first. */
export interface TopicCoverage {
  topic: string;
  label: string;
  rows: IndicatorCoverage[];
}

/** All indicators by topic with who states them, and apart those that nobody states. */
export function toCoverage({ reports, indicators }: Pick<Corpus, 'reports' | 'indicators'>): {
  groups: TopicCoverage[];
  silent: Indicator[];
} {
  const marks = townMark(reports);
  const counts = reports.map(({ records }) => countBy(records));
  const all = indicators.map((indicator): IndicatorCoverage => {
    const towns = marks.map((mark, index) => ({ mark, count: counts[index]!.get(indicator.id) ?? 0 }));
    const count = towns.reduce((sum, town) => sum + town.count, 0);
    return { indicator, count, towns, text: describe(towns) };
  });
  const breadth = ({ towns }: IndicatorCoverage) => towns.filter(({ count }) => count > 0).length;
  const groups = topics.map((topic) => ({
    topic,
    label: topicLabels[topic],
    rows: all
      .filter(({ indicator, count }) => indicator.topic === topic && count > 0)
      .sort((a, b) => breadth(b) - breadth(a) || b.count - a.count),
  }));
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    silent: all.filter(({ count }) => count === 0).map(({ indicator }) => indicator),
  };
}

/** How many records state each indicator. */
function countBy(records: readonly IndicatorRecord[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { indicator } of records) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return counts;
}

function describe(towns: IndicatorCoverage['towns']): string {
  const names = (stated: boolean) =>
    towns.filter(({ count }) => count > 0 === stated).map(({ mark }) => mark.name);
  const [stating, silent] = [names(true), names(false)];
  return `${stating.join('、')}提及${silent.length > 0 ? `；${silent.join('、')}未提及` : ''}`;
}
