import { findQuantities } from '../../src/measure/index.ts';
import type { Random } from './drafts/random.ts';

/** Ways to make a sentence untrue. */
export const alterations = ['number', 'unit', 'town', 'negation', 'halves'] as const;
/** One of them. */
export type Alteration = (typeof alterations)[number];

/** What an altered sentence is made from. */
export interface Original {
  sentence: string;
  /** The town that it is of, and another. */
  town: string;
  otherTown: string;
  /** A sentence of another place. */
  other: string;
}

/** A sentence with the town that it is said to be of. */
export interface Said {
  town: string;
  sentence: string;
}

/** Another unit for a unit: 亿 and 万 for each other, ‰ for %, else one that measures something else. */
const otherUnit = (unit: string): string =>
  unit.includes('亿')
    ? unit.replace('亿', '万')
    : unit.includes('万')
      ? unit.replace('万', '亿')
      : unit === '%'
        ? '‰'
        : unit === '千瓦时'
          ? '公里'
          : '千瓦时';
const verbs =
  /完成|实现|推进|加强|提升|开展|落实|建设|坚持|打造|做好|推动|增强|深化|加快|新增|强化|优化|组织|抓好/;

/** A sentence altered in one way; null where it has nothing to alter so. */
export function alterSentence(
  random: Random,
  how: Alteration,
  { sentence, town, otherTown, other }: Original,
): Said | null {
  if (how === 'town') return { town: otherTown, sentence };
  if (how === 'negation') {
    const at = sentence.search(verbs);
    return at < 0 ? null : { town, sentence: `${sentence.slice(0, at)}没有${sentence.slice(at)}` };
  }
  if (how === 'halves') {
    const cut = (words: string) => words.split(/(?<=[，,；;])/);
    const [first, second] = [cut(sentence), cut(other)];
    if (first.length < 2 || second.length < 2) return null;
    return {
      town,
      sentence:
        first.slice(0, Math.ceil(first.length / 2)).join('') +
        second.slice(Math.floor(second.length / 2)).join(''),
    };
  }
  const numbers = findQuantities(sentence).filter(
    ({ numeral, unit }) => numeral === 'arabic' && unit !== null,
  );
  const found = numbers.length > 0 ? random.pick(numbers) : undefined;
  if (!found) return null;
  const change = (words: string): string => {
    if (how === 'unit') {
      return words.replace(/[^\d.余多]+$/, otherUnit);
    }
    const digits = Array.from(words.matchAll(/\d/g), ({ index }) => index);
    const at = random.pick(digits);
    // 1 to 8 more, over 10, so always another digit.
    const digit = (Number(words[at]) + random.int(1, 8)) % 10;
    return words.slice(0, at) + String(digit) + words.slice(at + 1);
  };
  const altered = change(found.quote);
  return altered === found.quote
    ? null
    : { town, sentence: sentence.slice(0, found.start) + altered + sentence.slice(found.end) };
}
