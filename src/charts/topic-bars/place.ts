import { stack, stackOffsetExpand } from 'd3';
import { topics } from '../../report/types.ts';
import type { Part, Topic } from '../../report/types.ts';
import type { LinkedFrame } from '../svg/draw-linked.ts';
import { textWidth } from '../svg/text-width.ts';
import type { ChartLayout, PlacedText } from '../types.ts';

/** The two frames of bars. */
type BarLayout = Exclude<ChartLayout, 'dense'>;
import type { TopicBar } from './to-topic-bars.ts';

/** One topic's piece of a bar; lengths in px of the row. */
export interface PlacedPiece {
  topic: Topic;
  x: number;
  width: number;
  /** Of the bar, 0 to 1. */
  share: number;
  /** The topic's name, or its first character, or nothing where even that has no room. */
  label: string;
  /** `龙泉镇回顾：经济，占27%，1234字`. */
  statement: string;
}

/** One town's bar. */
export interface PlacedTopicBar {
  report: string;
  y: number;
  name: PlacedText;
  note: PlacedText;
  /** Top of the bar below the row's. */
  top: number;
  pieces: PlacedPiece[];
}

/** The bars of one part of all reports, one under another. */
export interface PlacedTopicBars extends LinkedFrame {
  rows: PlacedTopicBar[];
}

/** Words for parts and topics. */
export interface TopicLabels {
  parts: Readonly<Record<Part, string>>;
  topics: Readonly<Record<Topic, string>>;
}

const frames = {
  wide: { width: 800, names: 108, row: 34, top: 6 },
  narrow: { width: 350, names: 0, row: 52, top: 22 },
} as const;

/** Height of a bar, and sizes of type, in px. */
export const barHeight = 24;
const size = 12;
const gap = 2;
/** So that a piece is seen at all. */
const thinnest = 0.5;

/** Places bars of equal length, topics in one order, so that pieces under each other compare. */
export function placeTopicBars(
  bars: readonly TopicBar[],
  part: Part,
  words: TopicLabels,
  layout: BarLayout = 'wide',
): PlacedTopicBars {
  const frame = frames[layout];
  const title = `${words.parts[part]}部分各主题所占篇幅`;
  const stacked = stack<TopicBar, Topic>()
    .keys(topics)
    .value(({ characters }, topic) => characters[topic])
    .offset(stackOffsetExpand)([...bars]);
  const rows = bars.map((bar, index): PlacedTopicBar => {
    const pieces = stacked.flatMap((series): PlacedPiece[] => {
      const [from, to] = bar.total > 0 ? series[index]! : [0, 0];
      const room = frame.width - frame.names;
      const width = (to - from) * room - gap;
      if (to <= from) return [];
      const [share, name] = [to - from, words.topics[series.key]];
      return [
        {
          topic: series.key,
          x: Math.min(frame.names + from * room, frame.width - thinnest),
          width: Math.max(width, thinnest),
          share,
          label: [name, name.charAt(0), ''].find((text) => textWidth(text, size) + 4 <= width) ?? '',
          statement: `${bar.townFull}${words.parts[part]}：${name}，占${percent(share)}，${bar.characters[series.key]}字`,
        },
      ];
    });
    const note = bar.total > 0 ? `${bar.total}字` : '没有这一部分';
    const y = index * frame.row;
    return {
      report: bar.report,
      y,
      top: frame.top,
      name: { x: 0, y: layout === 'wide' ? frame.top + 17 : 15, text: bar.town },
      note: placeNote(note, layout, bar.total === 0),
      pieces,
    };
  });
  return {
    id: `topics-${part}-${layout}`,
    title,
    description: describe(bars, part, words),
    layout,
    width: frame.width,
    height: rows.length * frame.row,
    rows,
  };
}

/** Between name and bar, or over the bar's end; in the bar's place where there is none. */
function placeNote(text: string, layout: BarLayout, isEmpty: boolean): PlacedText {
  const { names, width, top } = frames[layout];
  if (layout === 'narrow') return { x: width, y: 15, text, anchor: 'end' };
  return isEmpty ? { x: names, y: top + 16, text } : { x: names - 10, y: top + 16, text, anchor: 'end' };
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
