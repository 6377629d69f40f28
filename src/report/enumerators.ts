import { parseNumeral } from '../text/numerals.ts';

/** Ways of marking a heading, from `一、` to `一是`; a dash marks without counting. */
export type EnumeratorKind =
  | 'comma'
  | 'paren'
  | 'number'
  | 'decimal'
  | 'third'
  | 'paren-number'
  | 'circled'
  | 'ordinal'
  | 'dash'
  | 'item';

/** An enumerator at the start of a text. */
export interface EnumeratorMatch {
  kind: EnumeratorKind;
  /** Verbatim (half width) with the punctuation that belongs to it: `一、` `(一)` `1.` `第一,` `一是`. */
  text: string;
  /** 0 for a dash. */
  number: number;
}

const patterns: readonly (readonly [EnumeratorKind, RegExp])[] = [
  // 一、二产业: no enumerator
  ['comma', /^([一二三四五六七八九十]{1,3}) ?、(?![二三四五六七八九十](?:[、和产组社]|季度))\s*/],
  ['paren', /^\(([一二三四五六七八九十]{1,3})\)、?\s*/],
  // 第一节 below 第一章; 任务一:
  [
    'paren',
    /^(?:第([一二三四五六七八九十]{1,3})节[,、: ]|(?:任务|行动|举措)([一二三四五六七八九十]{1,3})[:、])\s*/,
  ],
  ['third', /^\d{1,2}\.\d{1,2}\.(\d{1,2})[.、]?\s*(?=\p{Script=Han})/u],
  ['decimal', /^\d{1,2}\.(\d{1,2})[.、\s]\s*(?=\p{Script=Han})/u],
  ['number', /^(\d{1,2}) ?[.、](?!\d)\s*/],
  ['paren-number', /^\((\d{1,2})\)、?\s*/],
  ['circled', /^([①-⑳])\s*/],
  ['ordinal', /^第([一二三四五六七八九十]{1,3})(?:(?:部分|[章篇])[,、:]?|[,、:])\s*/],
  ['dash', /^(?:——|--)\s*(?=\p{Script=Han}|“)/u],
  ['item', /^([一二三四五六七八九十]{1,3})(?:是(?!否)|要(?![求点素事务领件]))[,:]?\s*/],
];

/** Reads the enumerator that a text (half width) begins with. */
export function readEnumerator(text: string): EnumeratorMatch | undefined {
  const head = text.slice(0, 12);
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(head);
    if (!match) continue;
    if (kind === 'dash') return { kind, text: match[0], number: 0 };
    const numeral = match[1] ?? match[2];
    if (!numeral) continue;
    const number = kind === 'circled' ? numeral.charCodeAt(0) - 0x245f : parseNumeral(numeral);
    if (number !== undefined) return { kind, text: match[0], number };
  }
  return undefined;
}

/** Where enumerators may stand inside a paragraph; what they are is read by {@link readEnumerator}. */
const inner =
  /(?:(?<![第唯其])[一二三四五六七八九十]{1,3}[是要、]|\([一二三四五六七八九十\d]{1,3}\)|(?<![\d.])\d{1,2}[.、](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}[,、:]|——)/g;

/** An enumerator and where it stands in its line. */
export interface PlacedEnumerator extends EnumeratorMatch {
  /** Offset into the line. */
  at: number;
}

/**
 * Finds the enumerators of a line: at its start, and inside it where they count up in order.
 *
 * Full stops get lost (`农文旅产业发展新爆点3.确保群众满意`), so that counting, not punctuation, tells
 * an enumerator from a number or a word (`项目(一期)`, `全市唯一是`). Only `一、`, `(一)` and `第一,` inside a line
 * need a sentence to end before them, for they are also said of things (`一、二产业`, `全市第一,`), and a dash.
 *
 * @param next what the next line begins with: before `②…` a `①` may stand behind a title whose line break was lost.
 */
export function findEnumerators(line: string, next?: EnumeratorMatch): PlacedEnumerator[] {
  const first = readEnumerator(line);
  const candidates: PlacedEnumerator[] = [];
  for (const match of line.matchAll(inner)) {
    if (match.index === 0) continue;
    const read = readEnumerator(line.slice(match.index, match.index + 12));
    if (read === undefined) continue;
    const goesOn = next?.kind === read.kind && (read.kind === 'dash' || next.number === 2);
    const strict = !goesOn && ['comma', 'paren', 'paren-number', 'ordinal', 'dash'].includes(read.kind);
    if (strict && !/[。;!?:]\s*$/.test(line.slice(Math.max(0, match.index - 3), match.index))) continue;
    candidates.push({ ...read, at: match.index });
  }
  const counted = Array.from(Map.groupBy(candidates, ({ kind }) => kind)).flatMap(([kind, kin]) =>
    kind === 'dash' ? kin : countUp(kin, first?.kind === kind ? first.number : 0, next),
  );
  const opening = first ? [{ ...first, at: 0 }] : [];
  return [...opening, ...counted].sort((a, b) => a.at - b.at);
}

/** Keeps the runs 1, 2, 3 …; a run that starts at 1 needs a 2. */
function countUp(
  candidates: readonly PlacedEnumerator[],
  before: number,
  next?: EnumeratorMatch,
): PlacedEnumerator[] {
  const kept: PlacedEnumerator[] = [];
  let last = before;
  candidates.forEach((candidate, index) => {
    const after = candidates[index + 1] ?? (next?.kind === candidate.kind ? next : undefined);
    const opens = candidate.number === 1 && after?.number === 2;
    if ((last > 0 && candidate.number === last + 1) || opens) {
      kept.push(candidate);
      last = candidate.number;
    }
  });
  return kept;
}
