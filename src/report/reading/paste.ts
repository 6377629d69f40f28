import { closesReport, opensReport } from '../cues.ts';
import { readEnumerator } from '../enumerators.ts';
import { readPartHeading } from '../part-heading.ts';
import { readTurn } from '../read-turn.ts';

/** Longest title, date or heading in a pasted page. */
const longestTitle = 50;
/**
 * Where a page that was pasted into one line had its line breaks, as offsets into the line: at white space behind a
 * sentence or a title, before `各位代表` and enumerators of the outer levels, and behind headings of parts.
 *
 * @param whole whether the line holds a page; a paragraph among others breaks at white space alone, since its `：（一）…；（二）…`
 * is a list and `2026年工作回顾已经告诉我们` a sentence.
 */
export function findPastedBreaks(text: string, whole = true): number[] {
  const breaks = new Set<number>();
  let from = 0;
  let last = 0;
  const cut = (at: number) => {
    if (at > from && at < text.length) breaks.add(at);
    from = Math.max(from, at);
  };
  const places =
    /(?<=[。!?:;”)])\s*(?=(?:尊敬的)?各位(?:代表|委员|领导|同志)|同志们)|\s+|(?<=[。!?:;”])(?=[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|(?:(?:19|20)\d\d|[_xX*]*)年|二[0〇○零][^年。]{2}年|今后[五三]年|政府自身|(?:这一年|[一半三五]年来|过去[一五]年),?我们|第[一二三四五]部分)|(?<=[。!?:;])(?=——)|(?=各位代表[:!,])|(?<=[。!”])(?=同时|与此同时|但|当然|在肯定|在看到)|(?<=报告|情况|总结|要点|打算|计划|安排|思路)(?=一、)|(?=\([一二三四五六七八九十]{1,3}\))/g;
  for (const { 0: gap, index } of text.matchAll(places)) {
    if (index < from || isQuoted(text, index) || (!whole && gap === '')) continue;
    const at = index + gap.length;
    const open = text.slice(from, index);
    const next = text.slice(at, at + 60);
    // 第二部分 2023年工作安排 is one heading.
    if (gap !== '' && readEnumerator(`${open} `)?.text.trim() === open.trim() && open !== '') continue;
    const ended = /[。!?:;”)]$/.test(open);
    const titled =
      open.length <= longestTitle &&
      !/[。;!?]/.test(open) &&
      (whole || /^(?:(?:19|20)\d|[^\s\d]{6})/.test(next) || readEnumerator(next));
    const { kind: enumerator, number = 0 } = readEnumerator(next) ?? {};
    // 提高12个百分点(四)绿色发展: behind (三) even a lost stop ends a paragraph.
    const runsOn = whole && enumerator === 'paren' && last > 0 && number === last + 1;
    const addressed = /^(?:尊敬的)?各位(?:代表|委员)[:!,]|^同志们[:!]/.test(next);
    const outer = enumerator === 'comma' || enumerator === 'paren' || enumerator === 'ordinal';
    if (
      gap !== ''
        ? ended || titled
        : addressed ||
          readTurn(next.slice(0, 40), 'review') === 'problems' ||
          (enumerator === 'comma' && titled) ||
          (outer && (ended || runsOn || (titled && readEnumerator(open))))
    ) {
      cut(at);
      if (enumerator === 'paren') last = number;
    }
    if (whole && ended && lead.test(next)) cut(at);
    if (from !== at && !ended) continue;
    // Behind a stop and before a year only what names a part is a heading: 2023年工作回顾|2023年,…
    const heading = readPartHeading(text.slice(at, at + longestTitle));
    if (heading === undefined) continue;
    cut(at);
    cut(at + heading);
  }
  return [...breaks];
}

/** What paragraphs of a kind begin with, `这一年,我们…`, and a list: `——农业稳步发展`. */
const lead = /^(?:(?:这一年|[一半三五]年来|过去[一五]年),?我们|——)/;

/** Whether a place stands inside quotation marks: `“西寺胜境 齐都福地”`. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')
  );
}

/**
 * Where a text without any heading of a part turns from one to the next in the middle of a line, at the sentences that
 * say so: `2024年工作的总体要求是:…`, `同时,我们也清醒地认识到…`, `各位代表!让我们…`.
 */
export function findTurningBreaks(text: string): number[] {
  const breaks: number[] = [];
  let side: 'review' | 'plan' = 'review';
  let part: string | undefined;
  const sentences = [...text.matchAll(/[^。!?]+(?:[。!?][”’)》]*|$)/g)];
  sentences.forEach(({ 0: sentence, index }, at) => {
    const words = sentence.trim();
    const late = at >= sentences.length - 4;
    const turn =
      late && closesReport(words) ? 'closing' : opensReport(words) ? 'opening' : readTurn(words, side, true);
    if (turn === 'targets' || turn === 'plan') side = 'plan';
    const leaves = part === 'opening' && turn === undefined;
    if ((turn && turn !== part) || leaves) {
      if (index > 0) breaks.push(index + sentence.length - sentence.trimStart().length);
      part = leaves ? 'review' : turn;
    }
  });
  return breaks;
}
