import { endsInCells } from '../page-chrome.ts';
import type { SourceLine } from './types.ts';

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Whether what begins the next line had no room left in a line; never, where the text isn't wrapped. */
  isFull: (line: SourceLine, next: SourceLine) => boolean;
  /** Whether a line is as long as most full lines, so that even a sentence that ends with it may go on. */
  isExact: (line: SourceLine) => boolean;
  wrapped: boolean;
  /** Whether lines break in mid-sentence at no width: each run of text on its own line. */
  broken: boolean;
  /** Whether all those breaks stand beside numbers, so that the others are the author's own. */
  atNumbers: boolean;
  /** Whether indents tell where paragraphs begin. */
  indents: boolean;
  /** Whether empty lines tell where paragraphs begin. */
  blanks: boolean;
}

/** Least full lines, their least share of all lines, where some are longer and where none is, and the most text in longer lines. */
const least = { lines: 4, share: 0.3, edge: 0.1, longer: 0.12, width: 12 };

/** Whether a line ends as sentences do. */
export function endsSentence(text: string): boolean {
  return /[。!?…][”’」』》)\]]*$/.test(text);
}

/** Words that a number follows: 增长⏎7.3%, 余额达⏎420万元. */
const expectsNumber =
  /(?:增长|下降|提高|降低|达|达到|完成|实现|约|近|超|超过|突破|新增|为|至|到|的|和|与|及|共)$/;

/** Whether a line ends with a number that may go on; a date, an hour or a page of
 * contents is over: `…工作总结 2016-03-07`, `02-06`, `一、工作回顾………1`. */
export function endsInNumber(text: string): boolean {
  return (
    /[\d.]$/.test(text) &&
    !endsInCells(text) &&
    !/(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d\d-\d\d|\d{1,2}(?::\d{2}){1,2}|[.…·]{3,}\s*\d{1,3})$/.test(text)
  );
}

/** Whether a line break stands where none can be: before a closing mark, behind a comma, inside a number. */
export function breaksInside(before: string, after: string): boolean {
  return (
    /^(?:[,。、;:)”’》〉%‰!?]|(?:以[上下内]|左右)[,。;])/.test(after) ||
    (/\d[百千万亿]$/.test(before) && /^(?:美?元|[人亩吨户株头只米斤平立公])/.test(after)) ||
    /[,、(“‘《〈]$/.test(before) ||
    (expectsNumber.test(before) && /^\d(?!\d?[.、]\D)/.test(after)) ||
    (endsInNumber(before) &&
      /^(?!(?:19|20)\d\d年)[\d.%‰\p{Script=Han}]/u.test(after) &&
      !/^\d{1,2}\.$/.test(before))
  );
}

/** Columns that a text takes where a Chinese character takes two. */
function toColumns(text: string): number {
  let columns = 0;
  for (const sign of text) columns += sign.charCodeAt(0) < 0x2000 ? 1 : 2;
  return columns;
}

/** What a line break never parts: a number, a mark and what it closes. */
const whole = /^(?:[\w.]{1,9}%?|[“(]?.)[,。、;”)]?/;

/** How many characters of it that is, at most. */
const wholeOf = (line?: SourceLine) => whole.exec(line?.text ?? '')?.[0].length ?? 0;

/** Finds at what width a text was wrapped, if it was, and whether its lines break in mid-sentence. */
export function findWrapping(lines: readonly SourceLine[]): Wrapping {
  const seams = lines.map(({ text }, index): [string, string] => [lines[index - 1]?.text ?? '。', text]);
  const inside = seams.filter(([before, after]) => breaksInside(before, after));
  const breaks = inside.length;
  const gaps = Math.max(1, lines.length - 1);
  const byCharacters = findWidth(lines, (line) => line.text.length + line.indent, 1);
  const byColumns = findWidth(lines, (line) => toColumns(line.text) + 2 * line.indent, 2);
  const best = (byColumns?.count ?? 0) > (byCharacters?.count ?? 0) ? byColumns : byCharacters;
  const starts = lines.filter(({ indent }) => indent > 0).length;
  const blanks = lines.filter(({ blank }) => blank).length;
  return {
    wrapped: best !== undefined,
    isFull: (line, next) =>
      best !== undefined &&
      best.measure({ ...line, text: line.text + (whole.exec(next.text)?.[0] ?? '') }) >
        best.width - best.slack,
    isExact: (line) => best !== undefined && best.measure(line) >= best.width,
    broken: breaks >= 3 ? breaks / gaps >= 0.08 : breaks > 0 && lines.length <= 12,
    atNumbers:
      best === undefined &&
      breaks > 2 &&
      inside.every(([before, after]) => /\d$/.test(before) || /^\d/.test(after)),
    indents: starts > 1 && starts < gaps * 0.7,
    blanks: blanks > 0 && blanks < gaps * 0.5,
  };
}

interface Width {
  width: number;
  slack: number;
  count: number;
  measure: (line: SourceLine) => number;
}

/** The length that most unended lines share, where hardly any text stands in longer ones. */
function findWidth(
  lines: readonly SourceLine[],
  measure: (line: SourceLine) => number,
  slack: number,
): Width | undefined {
  // A mark that closes may hang over the edge.
  const open = lines.flatMap((line, index) =>
    line.text.length >= least.width && /[\p{Script=Han}\d]$/u.test(line.text)
      ? [{ own: measure(line), room: wholeOf(lines[index + 1]) * slack, text: line.text }]
      : [],
  );
  // Of each width, the lines in which what begins the next had no room.
  const counts = new Map<number, number>();
  for (const { own, room } of open)
    for (let at = own; at < own + room + slack; at += 1) counts.set(at, (counts.get(at) ?? 0) + 1);
  let width = 0;
  let count = 0;
  for (const { own } of open) {
    const near = counts.get(own) ?? 0;
    if (near > count || (near === count && own > width)) [width, count] = [own, near];
  }
  const full = open.filter(({ own }) => Math.abs(own - width) <= slack);
  const sum = (some: readonly SourceLine[]) => some.reduce((total, { text }) => total + text.length, 0);
  const longer = sum(lines.filter((line) => measure(line) > width + 2 * slack)) / Math.max(1, sum(lines));
  // A list of titles of one length has no stop inside them.
  const running = full.filter(({ text }) => /[。,;:、].*\S$/.test(text)).length;
  const share = longer > 0 ? least.share : least.edge;
  if (
    count < (longer > 0 ? least.lines : least.lines - 1) ||
    count < lines.length * share ||
    longer > least.longer
  )
    return undefined;
  return running * 2 >= full.length ? { width, slack, count, measure } : undefined;
}
