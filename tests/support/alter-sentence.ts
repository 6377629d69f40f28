import { findQuantities } from '../../src/measure/index.ts';
import type { Random } from './drafts/random.ts';

/** What an altered sentence is made from. */
export interface Original {
  sentence: string;
  /** The town that it is of, and another, as names without 镇. */
  town: string;
  otherTown: string;
  /** A sentence of another place, and another of the same report. */
  other: string;
  sibling: string;
}

/** A way to make a sentence untrue; null where it has nothing to alter so. */
type Alter = (random: Random, original: Original) => string | null;

/** Words that turn a sentence round when one stands for the other. */
const turned = {
  bound: [
    ['以上', '以下'],
    ['超过', '不足'],
    ['突破', '不到'],
    ['不低于', '不高于'],
    ['至少', '至多'],
    ['近', '超'],
  ],
  period: [
    ['全年', '上半年'],
    ['今年', '去年'],
    ['去年', '今年'],
    ['上年', '本年'],
    ['五年', '三年'],
    ['一年来', '三年来'],
    ['年底', '年中'],
  ],
  status: [
    ['力争', '已经'],
    ['完成', '预计完成'],
    ['确保', '未能'],
    ['计划', '如期'],
    ['将', '已'],
    ['建成', '拟建'],
  ],
  direction: [
    ['增长', '下降'],
    ['下降', '上升'],
    ['提高', '降低'],
    ['增加', '减少'],
    ['新增', '减少'],
    ['提升', '下滑'],
  ],
} as const;

const turn =
  (kind: keyof typeof turned): Alter =>
  (_random, { sentence }) => {
    const pair = turned[kind].find(([from]) => sentence.includes(from));
    return pair ? sentence.replace(pair[0], pair[1]) : null;
  };

/** Another unit for a unit: 亿 and 万 for each other, ‰ for %, else one that measures something else. */
const otherUnit = (unit: string): string => {
  if (unit.includes('亿')) return unit.replace('亿', '万');
  if (unit.includes('万')) return unit.replace('万', '亿');
  if (unit === '%') return '‰';
  return unit === '千瓦时' ? '公里' : '千瓦时';
};

/** One number of a sentence written otherwise. */
const alterNumber =
  (change: (random: Random, quote: string) => string): Alter =>
  (random, { sentence }) => {
    const numbers = findQuantities(sentence).filter(
      ({ numeral, unit }) => numeral === 'arabic' && unit !== null,
    );
    if (numbers.length === 0) return null;
    const { start, end, quote } = random.pick(numbers);
    const altered = change(random, quote);
    return altered === quote ? null : sentence.slice(0, start) + altered + sentence.slice(end);
  };

/** One of the digits made another. */
function alterDigit(random: Random, words: string): string {
  const at = random.pick(Array.from(words.matchAll(/\d/g), ({ index }) => index));
  // 1 to 8 more, over 10, so always another digit.
  return words.slice(0, at) + String((Number(words[at]) + random.int(1, 8)) % 10) + words.slice(at + 1);
}

const numerals = '一二三四五六七八九';
/** 三 made 四, in a count or rank that is written in characters. */
const alterNumeral: Alter = (_random, { sentence }) => {
  const found =
    /(?<=第|[^一二三四五六七八九十百千万第])[一二三四五六七八](?=[个座条项次位名大类批家所处届级])/.exec(
      sentence,
    );
  if (!found) return null;
  const next = numerals.charAt(numerals.indexOf(found[0]) + 1);
  return sentence.slice(0, found.index) + next + sentence.slice(found.index + 1);
};

const verbs =
  /完成|实现|推进|加强|提升|开展|落实|建设|坚持|打造|做好|推动|增强|深化|加快|新增|强化|优化|组织|抓好/;
const clausesOf = (words: string): string[] => words.split(/(?<=[，,；;])/);

/** The first half of a sentence with the second of another. */
function joinHalves(sentence: string, other: string): string | null {
  const [first, second] = [clausesOf(sentence), clausesOf(other)];
  if (first.length < 2 || second.length < 2) return null;
  return [
    ...first.slice(0, Math.ceil(first.length / 2)),
    ...second.slice(Math.floor(second.length / 2)),
  ].join('');
}

/** Ways to make a sentence untrue; `town` leaves it and says it of another town. */
const ways = {
  number: alterNumber(alterDigit),
  unit: alterNumber((_random, quote) => quote.replace(/[^\d.余多]+$/, otherUnit)),
  town: (_random, { sentence }) => sentence,
  negation: (_random, { sentence }) => {
    const at = sentence.search(verbs);
    return at < 0 ? null : `${sentence.slice(0, at)}没有${sentence.slice(at)}`;
  },
  halves: (_random, { sentence, other }) => joinHalves(sentence, other),
  'own-halves': (_random, { sentence, sibling }) => joinHalves(sentence, sibling),
  'lost-clause': (_random, { sentence }) => {
    const clauses = clausesOf(sentence);
    return clauses.length < 4 ? null : [clauses[0], ...clauses.slice(2)].join('');
  },
  'turned-clauses': (_random, { sentence }) => {
    const [first, second, ...rest] = clausesOf(sentence);
    return first === undefined || second === undefined || rest.length === 0
      ? null
      : [second, first, ...rest].join('');
  },
  year: (random, { sentence }) => {
    const found = /20\d\d(?=年)/.exec(sentence);
    return found && sentence.replace(found[0], String(Number(found[0]) - random.int(1, 3)));
  },
  rank: (random, { sentence }) => {
    const found = /第\d+(?=[位名])/.exec(sentence);
    return found && sentence.replace(found[0], alterDigit(random, found[0]));
  },
  numeral: alterNumeral,
  'town-inside': (_random, { sentence, town, otherTown }) =>
    sentence.includes(town) ? sentence.replaceAll(town, otherTown) : null,
  bound: turn('bound'),
  period: turn('period'),
  status: turn('status'),
  direction: turn('direction'),
} as const satisfies Record<string, Alter>;

/** The name of one of them. */
export type Alteration = keyof typeof ways;
/** All of them. */
export const alterations = Object.keys(ways) as readonly Alteration[];

/** A sentence altered in one way; null where it has nothing to alter so, or comes out as it was. */
export function alterSentence(random: Random, how: Alteration, original: Original): string | null {
  const altered = ways[how](random, original);
  return altered === original.sentence && how !== 'town' ? null : altered;
}
