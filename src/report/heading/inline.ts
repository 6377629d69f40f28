import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from './types.ts';
import { weighLikeness } from './likeness.ts';
import { toPlainHeading } from './to-plain-heading.ts';
import { toBare, weighEnd } from './wording.ts';

/** A short sentence inside a paragraph. */
interface Phrase {
  text: string;
  /** Offset into the line. */
  at: number;
  /** Sentences between the paragraph's own heading and this one. */
  index: number;
  /** Whether items come at once behind it: `人居环境持续改善。一是…`. */
  leads: boolean;
  /** Whether it is longer than titles that nothing leads from. */
  long: boolean;
}

/** The least likeness of titles; equal length without commas is enough. Above it they are built alike, too. */
const least = 3;
const leastPair = 5;
const longestPhrase = 14;
/** Longest title of two halves: `坚持忠诚为政,铸牢思想之魂`. */
const longestPair = 28;
const shortestBody = 6;
/** Shortest paragraph that holds titles. */
const leastLine = 40;
/** No paragraph has more titles inside it. */
const mostPhrases = 24;

/**
 * Finds titles inside a paragraph: `一年来,我们坚持大抓经济,…。经济运行持续回暖。坚决响应…。项目建设加速推进。深入贯彻…`.
 *
 * They are short sentences of like build and like length, without commas or digits, each with a longer text after it; the
 * first comes at once or after one sentence. `城市运行有力推进。…城市管理成效显现。…社会治理持续深化,试点有序推进。` holds none:
 * the third of its kind runs on, so all are sentences. Three titles or more stay titles.
 *
 * @param from per line, the offset into it where its own headings end.
 */
export function findInline(lines: readonly ClassifiedLine[], from: ReadonlyMap<number, number>): Heading[] {
  return lines.flatMap((line, index): Heading[] => {
    if (line.kind !== 'paragraph' || line.text.length < leastLine) return [];
    const titles = chooseTitles(line.text, findPhrases(line.text, from.get(index) ?? 0));
    return titles.map(({ text, at }) => toPlainHeading(line, index, 'inline', text.length, { at }));
  });
}

function chooseTitles(line: string, phrases: readonly Phrase[]): Phrase[] {
  const leading = phrases.filter(({ leads }) => leads);
  if (leading.length > 1) return leading;
  const all = phrases.filter(
    (phrase) => !phrase.long && weighBest(phrase, phrases) >= (isPair(phrase.text) ? leastPair : least),
  );
  // Sentences of a list stand close together: a title's text is more than the next of its kind.
  const isClose = ({ index }: Phrase, at: number) => all[at - 1]?.index === index - 1;
  if (all.filter(isClose).length * 4 > all.length) return [];
  const alike = all.filter((phrase, at) => !isClose(phrase, at) || weighEnd(phrase.text) === 3);
  const isMotto = ({ text }: Phrase) => weighEnd(text) === 3 || toBare(text).length < 7;
  // Titles behind a longer introduction need more on their side than those that come at once.
  const late = alike[0]?.index ?? 9;
  const terse = alike.every((phrase) => isTerse(phrase, alike));
  if (alike.length < 2 || (alike.length === 2 && !alike.some(isMotto) && (late > 0 || !terse))) return [];
  // Four of a kind stand behind a longer one, which may be the first of them.
  const many = alike.length >= 4 && late <= 3;
  if (late > 1 && !many && !terse) return [];
  const [, last] = alike;
  return alike.length === 2 && last && runsOn(line.slice(last.at), last.text) ? [] : alike;
}

/** What speaks to the hearer, however short, or happened once, as no title does: `成绩来之不易`, `农贸市场顺利搬迁`. */
const rhetoric = /来之不易|任重道远|十分|我们|艰巨$|[了是]|(?:搬迁|[开竣]工|建成|投产)$/;

/** Whether a phrase is of one length with another: `工业固本强基`, `农业稳产提质`. */
function isTerse({ text }: Phrase, others: readonly Phrase[]): boolean {
  return others.filter((other) => toBare(other.text).length === toBare(text).length).length > 1;
}

/** How alike the most alike other phrase of about the same length is. */
function weighBest(phrase: Phrase, phrases: readonly Phrase[]): number {
  const length = toBare(phrase.text).length;
  const near = phrases.filter(
    (other) => other !== phrase && Math.abs(toBare(other.text).length - length) <= 2,
  );
  return Math.max(-9, ...near.map(({ text }) => weighLikeness(text, phrase.text)));
}

/** Whether a sentence behind the last phrase begins like it, saying how something went, but goes on behind a comma. */
function runsOn(rest: string, title: string): boolean {
  return [...rest.matchAll(/。([^,;:。]{5,20}),/g)].some(
    ([, clause = '']) => weighEnd(clause) === 3 && Math.abs(clause.length - title.length) <= 2,
  );
}

/** Whether a sentence has two halves of about the same length. */
function isPair(sentence: string): boolean {
  const [, left, right] = /^([^,;:!?\d()]{4,16}),([^,;:!?\d()]{4,16})$/.exec(sentence) ?? [];
  return left !== undefined && right !== undefined && Math.abs(left.length - right.length) <= 2;
}

function findPhrases(text: string, from: number): Phrase[] {
  const phrases: Phrase[] = [];
  let at = from;
  for (let index = 0; at < text.length; index += 1) {
    const stop = text.indexOf('。', at);
    if (stop < 0) break;
    const sentence = text.slice(at, Math.min(stop, at + longestPair + 4));
    const next = text.indexOf('。', stop + 1);
    const body = (next < 0 ? text.length : next) - stop - 1;
    const pair = isPair(sentence);
    const leads = text.startsWith('一是', stop + 1);
    const length = toBare(sentence).length;
    const long = length > (pair ? longestPair : longestPhrase);
    const short = (!long || (leads && length <= longestPair)) && sentence.length === stop - at;
    if (phrases.length === mostPhrases) break;
    if (
      short &&
      !rhetoric.test(sentence) &&
      sentence.length >= 4 &&
      body >= shortestBody &&
      (pair || !/[,;:!?\d()]/.test(sentence))
    )
      phrases.push({ text: sentence, at, index, leads, long });
    at = stop + 1;
  }
  return phrases;
}
