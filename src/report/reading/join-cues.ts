import { addressesDelegates, namesPart } from '../cues.ts';
import { weighEnd } from '../heading/wording.ts';
import { readEnumerator } from '../enumerators.ts';
import { isPageTable } from '../classify.ts';
import { endsInCells, isPageChrome } from '../page-chrome.ts';
import type { SourceLine } from './types.ts';
import type { Wrapping } from './wrapping.ts';
import { endsInNumber, endsSentence } from './wrapping.ts';

/** Two lines that follow each other, with what is read of the paragraph so far. */
export interface Seam {
  /** The paragraph so far, joined, or its last {@link longestUnit} characters; it ends with `line`. */
  unit: string;
  line: SourceLine;
  next: SourceLine;
  /** Whether a page number or a running head stands between them. */
  page: boolean;
  wrapping: Wrapping;
}

/** How much of a paragraph is looked at again with each of its lines. */
export const longestUnit = 400;

/** One sign that a line goes on in the next (positive weight) or does not (negative), and when it holds. */
type Cue = readonly [weight: number, when: (seam: Seam) => boolean];

const title = /(?:报告|总结|要点|汇报|公报|计划)$/;
/** What begins a line that is no running text: a date, a meeting, a control. */
const furniture =
  /^(?:[—-]{1,2}(?=\d{4}|在)|•|[·|](?: |$)|\(?(?:20\d\d|二[〇零○][^年]{2})年\d{0,2}[^年]{0,3}月[^日]{0,4}日\)?$)/;

/** Whether the paragraph so far could be a heading or a title that is complete. */
function looksLikeHeading(unit: string): boolean {
  if (unit.length > 50 || /[。;!?]|.[一二三]是/.test(unit)) return false;
  const enumerator = readEnumerator(unit);
  const words = enumerator ? unit.slice(enumerator.text.length) : unit;
  if (enumerator?.kind === 'item' || words.length < 4) return false;
  if (enumerator !== undefined && !/[\d,、:]$/.test(words)) return true;
  const terse = words.length <= 16 && !/[,、:\d]/.test(words) && weighEnd(words) === 3;
  return terse || namesPart(words) || title.test(words);
}

/** Whether a quotation or bracket is open at the end of a text. */
function isOpen(text: string): boolean {
  const closed = Math.max(...['”', '》', ')'].map((mark) => text.lastIndexOf(mark)));
  return ['“', '《', '('].some((mark) => text.lastIndexOf(mark) > closed);
}

/** Whether a line begins what can only stand at the head of a line. */
function beginsUnit(text: string): boolean {
  const kind = readEnumerator(text)?.kind;
  return kind === 'comma' || kind === 'paren' || kind === 'ordinal' || kind === 'paren-number';
}

function isItem(text: string): boolean {
  return ['item', 'number'].includes(readEnumerator(text)?.kind ?? '');
}

/** Where a paragraph has the item that comes before the one that a text begins with; −1 if nowhere. */
function findBefore(unit: string, text: string): number {
  const { number = 0, kind } = readEnumerator(text) ?? {};
  const before = kind === 'item' ? '零一二三四五六七八九'[number - 1] : String(number - 1);
  return number > 1
    ? unit.search(new RegExp(`(?<!\\d|第)${before}[${kind === 'item' ? '是要' : '.、'}]`))
    : -1;
}

/**
 * The cues by which wrapped lines are joined. They are summed; above 0 the line goes on.
 *
 * Text that is neither wrapped nor broken needs more on its side, so that sound reports stay as they stand.
 */
const cues: readonly Cue[] = [
  // sound text
  [-3, ({ wrapping }) => !wrapping.wrapped && !wrapping.broken],
  // 余额达420⏎万元, 截至2023⏎年底
  // inside a number
  [
    9,
    ({ line, next }) =>
      endsInNumber(line.text.replace(/,$/, '')) &&
      /\d[.,]?$/.test(line.text) &&
      /^(?!(?:19|20)\d\d年)[\d%‰.\p{Script=Han}]/u.test(next.text),
  ],
  // before a closing mark
  [9, ({ next }) => /^[,。、;:)”’》〉%‰!?]/.test(next.text)],
  // behind a comma
  [7, ({ line }) => /[,、(“‘《〈]$/.test(line.text)],
  // behind an enumerator alone
  [9, ({ unit }) => readEnumerator(unit)?.text.trim() === unit.trim()],
  // (一)乡村振兴全面推进建成高标准农田⏎3200⏎亩: nothing but a part of a text has a line for a number
  // before it where runs stand on lines of their own, even behind what looks like a heading
  [
    10,
    ({ line, next, wrapping }) => wrapping.broken && !endsSentence(line.text) && /^[\d.,]+$/.test(next.text),
  ],
  // 今后五年工作思路和2022⏎年主要任务
  [16, ({ line, next }) => /\d$/.test(line.text) && next.text.startsWith('年')],
  // between words of a text that breaks at its numbers alone
  [
    -6,
    ({ line, next, wrapping }) =>
      wrapping.atNumbers && !/\d$/.test(line.text) && /^[^\d,。、;:)”]/.test(next.text),
  ],
  // 在镇党委领导下,全镇⏎上下团结奋斗。
  // behind a clause cut short
  [4, ({ unit, next }) => /[。,;][^。,;:、]{1,3}$/.test(unit) && endsSentence(next.text)],
  // inside quotation marks
  [6, ({ unit, next }) => isOpen(unit) && /^[^“《(]*[”》)]/.test(next.text)],
  // behind a full line
  [6, ({ line, next, wrapping }) => wrapping.isFull(line, next) && !endsSentence(line.text)],
  // behind a sentence that fills its line
  [9, ({ line, wrapping }) => wrapping.isExact(line) && endsSentence(line.text)],
  // behind a short line of a wrapped text
  [-6, ({ line, next, wrapping }) => wrapping.wrapped && !wrapping.isFull(line, next)],
  // behind a line of a broken text
  [4, ({ line, wrapping }) => wrapping.broken && !wrapping.wrapped && !endsSentence(line.text)],
  // behind a sentence
  [-7, ({ line }) => endsSentence(line.text)],
  // A paragraph may end where its line is full; a short sentence without numbers then is the next one's title, unless titles stand inside this one.
  // between a sentence and a title
  [
    -4,
    ({ unit, line, next }) =>
      endsSentence(line.text) &&
      /^[^。;:!?\d]{4,24}。/.test(next.text) &&
      !/。[^。,;:!?\d]{5,14}。./.test(unit),
  ],
  // before an enumerator
  [-5, ({ next }) => beginsUnit(next.text)],
  // before an item, but not if the one before it stands inside the paragraph
  [-3, ({ next }) => isItem(next.text)],
  [7, ({ unit, next, wrapping }) => wrapping.wrapped && isItem(next.text) && findBefore(unit, next.text) > 0],
  // before an address
  [-8, ({ next }) => addressesDelegates(next.text)],
  // before the name of a part
  [-5, ({ next }) => namesPart(next.text)],
  // behind a heading
  [-10, ({ unit, line, next, wrapping }) => looksLikeHeading(unit) && !wrapping.isFull(line, next)],
  // 二、…奋力开创2023年工作新局面⏎2023年政府工作的总体要求是
  // between a heading that fills its line and what surely begins a sentence
  [
    -7,
    ({ unit, next }) =>
      looksLikeHeading(unit) && /^(?:(?:19|20)\d\d年|今年|过去|全[镇乡县市])/.test(next.text),
  ],
  // behind an empty line
  [-6, ({ next, page, wrapping }) => wrapping.blanks && next.blank && !page],
  // before an indent
  [-9, ({ next, wrapping }) => wrapping.indents && next.indent > 0],
  // before no indent
  [3, ({ next, wrapping }) => wrapping.wrapped && wrapping.indents && next.indent === 0],
  // beside furniture of a page
  [
    -40,
    ({ line, next }) =>
      [line, next].some(({ text }) => isPageTable(text) || isPageChrome(text) || endsInCells(text)) ||
      /^附件? ?\d{0,2}:?$/.test(line.text) ||
      furniture.test(next.text) ||
      /^(?:•|[·|](?: |$))/.test(line.text),
  ],
];

/** Whether a line goes on in the next: the sum of the cues that hold is above 0. */
export function goesOn(seam: Seam): boolean {
  return cues.reduce((sum, [weight, when]) => (when(seam) ? sum + weight : sum), 0) > 0;
}
