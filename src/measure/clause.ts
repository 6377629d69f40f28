import { firstMatch } from '../text/first-match.ts';
import type { Span } from '../report/types.ts';
import type { FoundNumber } from './number/found.ts';
import { nameBefore, openingVerb } from './phrase.ts';
import { towards } from './words.ts';

/** A quantity in its sentence, with the words around it. Offsets count from the sentence's start. */
export interface Mention {
  found: FoundNumber;
  /** Index of its clause in the sentence, counted over commas and semicolons. */
  clause: number;
  /** Words of the clause before it, back to the clause's start or the quantity before; no joiner at either end. */
  lead: string;
  /** Words after it, up to the clause's end or the next quantity; 以上 左右 included. */
  tail: string;
  /** The whole clause before the number. */
  before: string;
  /** Joined to the quantity before by 、 和 以及: one list under one verb. */
  joined: boolean;
  /** Nothing, or only a joiner, stands between it and the quantity before: 28户76人. */
  touching: boolean;
  /** A joiner stands between it and the quantity before. */
  parted: boolean;
  /** It stands in brackets. */
  aside: boolean;
}

/** Clauses of a sentence (half width): parted by , ; : and dashes, never inside a quantity or brackets. */
export function splitClauses(sentence: string, found: readonly FoundNumber[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let next = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    while ((found[next]?.end ?? Infinity) <= at) next += 1;
    const sign = sentence.charAt(at);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    const inQuantity = (found[next]?.start ?? Infinity) <= at;
    const inRatio =
      sign === ':' && found[next]?.form === 'ratio' && (found[next]?.start ?? Infinity) <= at + 2;
    // 水稻3.1万亩 亩产512公斤 总产1.59万吨
    const isGap =
      sign === ' ' && found[next - 1]?.end === at && /^ +[一-鿿]{2,6} ?\d/.test(sentence.slice(at, at + 12));
    if (!inQuantity && !inRatio && depth === 0 && (isGap || /[,;:。!?\n]/.test(sign))) {
      spans.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < sentence.length) spans.push({ start, end: sentence.length });
  return partRuns(sentence, found, spans);
}

/** What may stand behind a number that its own words lead to. */
const rest = /^(?:以[上下内]|左右|\([^()]{1,5}\))?/;

/** 造林3200亩修路12公里建桥3座: where commas were lost, each of three numbers or more that words lead to ends its clause. */
function partRuns(sentence: string, found: readonly FoundNumber[], spans: readonly Span[]): Span[] {
  let next = 0;
  return spans.flatMap((span) => {
    const ends: number[] = [];
    const many = (found[next + 2]?.end ?? Infinity) <= span.end;
    let from = span.start;
    for (; (found[next]?.end ?? Infinity) <= span.end; next += 1) {
      const { start = 0, end = 0 } = found[next] ?? {};
      const words = sentence.slice(from, start);
      const own =
        ends.length > 0
          ? /^[一-鿿“][^、和及与(),;]+(?<![到至为])$/.test(words)
          : many && nameBefore(words).length > 3;
      from = own ? end + firstMatch(rest, sentence.slice(end, end + 8)).length : Infinity;
      ends.push(from);
    }
    return ends.length > 2 && from === span.end
      ? ends.map((end, at) => ({ start: ends[at - 1] ?? span.start, end }))
      : [span];
  });
}

/** How far a quantity's words reach, so that a text without stops is still read in linear time. */
const reach = 200;

const joiner = /^(?:、|和|及|以及|与|并|共|争$|,)/;
/** What stands between the two ends of a range, or the parts of a ratio: 10%至15%, 4.1:46.6. */
const rangeJoiner = /^ ?(?:[-~–:∶︰]|—{1,2}|至|到) ?$/;
const lateJoiner = /(?:、|和|及|以及|与|并)$/;

/** Where the first bracket stands whose partner does not; undefined if none does. */
function looseBracket(text: string): number | undefined {
  const at = text.replace(/\([^()]*\)/g, (aside) => '_'.repeat(aside.length)).search(/[()]/);
  return at < 0 ? undefined : at;
}
const beforeBracket = (text: string): string => text.slice(0, looseBracket(text));
function behindBracket(text: string): string {
  const at = looseBracket(text);
  return at === undefined
    ? text
    : behindBracket(text.slice(at + 1).replace(/^(?:包括|包含|含|折?合(?:人民币)?(?=\d|$))/, ''));
}
/** 隐患563处[3]: the mark of a note. */
const noteMark = /^[[〔【]\d{1,3}[\]〕】]/;

/** A step from one level to the next: 由18家[发展到]26家, 186公里[延长到约]214公里. */
const step = new RegExp(`^[一-鿿]{1,2}[到至成为](?:${towards})*$`);

/** Shares the words between two quantities out: what follows the first, and what leads to the second. */
function shareOut(between: string, sameBase: boolean): { tail: string; lead: string; joined: boolean } {
  // 增长0.5个百分点至98.6%: no range, for the units differ.
  if (!sameBase && /^ ?[至到] ?$/.test(between)) return { tail: '', lead: between, joined: false };
  // 流转土地3200亩(约213公顷), 贷款3200万元(其中信用贷款800万元): brackets part.
  if (looseBracket(between) !== undefined)
    return { tail: beforeBracket(between), lead: behindBracket(between), joined: false };
  if (sameBase && step.test(between)) return { tail: '', lead: between, joined: false };
  if (rangeJoiner.test(between)) return { tail: '', lead: '', joined: true };
  const opened = joiner.exec(between);
  if (opened) return { tail: '', lead: between.slice(opened[0].length), joined: true };
  const closed = lateJoiner.exec(between);
  if (closed) return { tail: between.slice(0, closed.index), lead: '', joined: true };
  const middle = Math.max(between.lastIndexOf('、'), between.lastIndexOf('以及'), between.lastIndexOf('且'));
  // 资金400万元建设暖冬、育苗大棚17个: a verb right behind the first number leads to the second.
  if (middle > 0 && openingVerb(between) === '') {
    const lead = between.slice(middle).replace(/^(?:、|以及|且)/, '');
    return { tail: between.slice(0, middle), lead, joined: between.charAt(middle) !== '且' };
  }
  return { tail: between, lead: between, joined: between === '' };
}

const wordsBetween = (sentence: string, from: number, to: number): string =>
  to - from > 2 * reach
    ? sentence.slice(from, from + reach) + sentence.slice(to - reach, to)
    : sentence.slice(from, to);

/** Every quantity of a sentence (half width) with the words that belong to it. */
export function readMentions(sentence: string, found: readonly FoundNumber[]): Mention[] {
  const clauses = splitClauses(sentence, found);
  const mentions: Mention[] = [];
  let clause = 0;
  for (const [at, one] of found.entries()) {
    while ((clauses[clause]?.end ?? Infinity) < one.end) clause += 1;
    const span = clauses[clause] ?? { start: 0, end: sentence.length };
    const last = found[at - 1];
    const next = found[at + 1];
    const follows = last !== undefined && last.start >= span.start;
    const leads = next !== undefined && next.end <= span.end;
    const head = follows
      ? shareOut(wordsBetween(sentence, last.end, one.start), last.base === one.base)
      : undefined;
    const foot = leads
      ? shareOut(wordsBetween(sentence, one.end, next.start), one.base === next.base)
      : undefined;
    const lead = head
      ? // 发放补助资金(人均1.8万元)68万元: what stands before the brackets.
        head.lead ||
        firstMatch(/[^,;:。、\d()]+(?=\([^()]*\)$)/, sentence.slice(Math.max(0, one.start - 60), one.start))
      : behindBracket(sentence.slice(span.start, one.start).slice(-reach));
    const tail = (foot ? foot.tail : sentence.slice(one.end, span.end)).slice(0, reach);
    mentions.push({
      found: one,
      clause,
      lead: lead.slice(-reach),
      tail: beforeBracket(tail.replace(noteMark, '')),
      before: sentence.slice(Math.max(span.start, one.start - reach), one.start),
      joined: head?.joined ?? false,
      parted: last !== undefined && one.start > last.end,
      aside: /\([^()]*$/.test(sentence.slice(Math.max(0, one.start - 60), one.start)),
      touching:
        head?.lead === '' &&
        last !== undefined &&
        one.start - last.end <= 2 &&
        sentence.charAt(one.start - 1) !== ')',
    });
  }
  return mentions;
}

/** Whether a share opens its clause and is of what follows: 95%的项目当年投产, 95%以上的村建成广场. */
export const isSubject = ({ before, tail, joined }: Mention): boolean =>
  /^(?:其中)?(?:近|约|超过?|过)?$/.test(before) &&
  !joined &&
  /^(?:以上)?(?:的|群众|农户|居民|家庭)/.test(tail);

/** Index of the quantity that stands before one, over what is only an aside to it: 贷款3200万元(其中信用贷款800万元),增长5%. */
export function lastBefore(mentions: readonly Mention[], at: number): number {
  let last = at - 1;
  while (!mentions[at]?.aside && mentions[last]?.aside) last -= 1;
  return last;
}

/** The last words of the clause before a quantity's own. */
export function clauseBefore(sentence: string, { found, before }: Mention): string {
  const end = Math.max(0, found.start - before.length - 1);
  return firstMatch(/[^,;:。]{2,40}$/, sentence.slice(Math.max(0, end - 40), end));
}
