import { topics } from '../../report/types.ts';
import type { Part, Topic } from '../../report/types.ts';
import type { TopicBar } from './to-topic-bars.ts';

/** One topic's piece of a bar. */
export interface PlacedPiece {
  topic: Topic;
  /** Of the bar, 0 to 1. */
  share: number;
  /** Its share in hundredths, at least 1, so that it is seen at all, and at most 99. */
  size: number;
  /** The topic's name. */
  label: string;
  /** `龙泉镇回顾：经济，占27%，1234字`. */
  statement: string;
}

/** One town's bar. */
export interface PlacedTopicBar {
  report: string;
  town: string;
  /** `1234字`, or that there is no such part. */
  note: string;
  /** In the order of topics, each that the part writes on; none where there is no such part. */
  pieces: PlacedPiece[];
}

/** The bars of one part of all reports, one under another. */
export interface PlacedTopicBars {
  title: string;
  description: string;
  rows: PlacedTopicBar[];
}

/** Words for parts and topics. */
export interface TopicLabels {
  parts: Readonly<Record<Part, string>>;
  topics: Readonly<Record<Topic, string>>;
}

/** Places bars of equal length, topics in one order, so that pieces under each other compare. */
export function placeTopicBars(bars: readonly TopicBar[], part: Part, words: TopicLabels): PlacedTopicBars {
  const placePiece = ({ townFull, characters, total }: TopicBar, topic: Topic): PlacedPiece => {
    const [share, label] = [characters[topic] / total, words.topics[topic]];
    const size = Math.min(Math.max(Math.round(share * 100), 1), 99);
    const statement = `${townFull}${words.parts[part]}：${label}，占${percent(share)}，${characters[topic]}字`;
    return { topic, share, size, label, statement };
  };
  return {
    title: `${words.parts[part]}部分各主题所占篇幅`,
    description: describe(bars, part, words),
    rows: bars.map((bar) => ({
      report: bar.report,
      town: bar.town,
      note: bar.total > 0 ? `${bar.total}字` : '没有这一部分',
      pieces: topics.filter((topic) => bar.characters[topic] > 0).map((topic) => placePiece(bar, topic)),
    })),
  };
}

/** `27%`; what is less than one in a hundred is not rounded to nothing. */
export function percent(share: number): string {
  return share > 0 && share < 0.01 ? '不足1%' : `${Math.round(share * 100)}%`;
}

/** `回顾部分篇幅最多的主题：龙泉是经济（27%），…。` */
function describe(bars: readonly TopicBar[], part: Part, words: TopicLabels): string {
  const named = topics.filter((topic) => topic !== 'general');
  const tops = bars.flatMap(({ town, characters, total }) => {
    const top = named.reduce((most, topic) => (characters[topic] > characters[most] ? topic : most));
    return total > 0 ? [`${town}是${words.topics[top]}（${percent(characters[top] / total)}）`] : [];
  });
  const silent = bars.filter(({ total }) => total === 0).map(({ town }) => town);
  const found = tops.length > 0 ? `${words.parts[part]}部分篇幅最多的主题：${tops.join('，')}。` : '';
  return `${found}${silent.length > 0 ? `${silent.join('、')}没有这一部分。` : ''}`;
}
