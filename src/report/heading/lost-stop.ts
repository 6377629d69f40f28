import { startsWithVerb, toBare, weighEnd, weighStart } from './wording.ts';

const shortest = 4;
const longest = 18;
/** Least characters behind a title. */
const leastBody = 5;

/**
 * Finds where a title ends whose full stop was lost: `经济运行稳中有进|全年完成规上工业产值…`.
 *
 * Every place in the first clause is weighed: how titles end, how sentences begin, whether the body takes up the title's
 * first word (`园区建设快速推进|园区综合…`), the rhythm of four and four, and above all the titles beside it.
 *
 * @param text the text from the title on, half width.
 * @param siblings titles that are known to stand at the same level.
 * @param threshold the weight below which no place is believed.
 * @returns the title's length, or undefined.
 */
export function findLostStop(
  text: string,
  siblings: readonly string[],
  threshold: number,
): number | undefined {
  const clause = /^[^。,;:!?()]{0,40}/.exec(text)?.[0] ?? '';
  // 中药材产业园项目:该项目位于…: a name that is told of
  if (text[clause.length] === ':') return undefined;
  const known = siblings.map(toBare);
  let best: number | undefined;
  let bestWeight = threshold;
  for (let cut = shortest; cut <= Math.min(longest + 4, clause.length); cut += 1) {
    const title = clause.slice(0, cut);
    if (text.length - cut < leastBody || /\d/.test(title) || toBare(title).length > longest) break;
    const weight = weighCut(title, text.slice(cut, cut + 8), known);
    if (weight > bestWeight) {
      best = cut;
      bestWeight = weight;
    }
  }
  return best;
}

/** What only a new sentence begins with, wherever it stands. */
const surely =
  /^(?:(?:19|20)\d\d年|今年(?:以来)?,?|全年|一年来|[三五]年来|过去的?[一五三]年|我[镇乡县区市村](?!们)|全[镇乡县区市村](?!域)|[村镇乡]里)/;

/** How much a text speaks for a sentence that begins with it; `全面进步` and `持续改善` end the title before them. */
export function weighBody(text: string): number {
  if (surely.test(text)) return 3;
  return weighEnd(text.slice(0, 4)) === 3 ? 0 : weighStart(text);
}

/**
 * Finds where a title of several clauses ends whose line break was lost: `抢抓机遇、优化产业,经济工作再上新水平|今年以来,镇政府…`.
 *
 * Only what surely begins a sentence ends it, for a comma may stand in the middle of any; or a verb that begins one, where
 * the title says how something went in two halves of like length: `突出招商引资,工业经济提质增效|加大招商引资力度,…`.
 */
export function findLostBreak(text: string): number | undefined {
  const sentence = /^[^。;:!?()\d]{0,48}/.exec(text)?.[0] ?? '';
  for (let cut = 8; cut <= sentence.length; cut += 1) {
    const title = text.slice(0, cut);
    const body = text.slice(cut, cut + 8);
    if (surely.test(body)) return weighEnd(title) > 0 && title.includes(',') ? cut : undefined;
    const [left = '', right = '', more] = title.split(',');
    const pair = more === undefined && right.length > 5 && Math.abs(left.length - right.length) < 4;
    if (pair && weighEnd(title) === 3 && weighBody(body) === 2) return cut;
  }
  return undefined;
}

/** How much a place speaks for a title that ends there, by its own end, what follows, and the rhythm of four and four. */
export function weighPlace(title: string, body: string): number {
  const bare = toBare(title);
  const end = weighEnd(title);
  // A title that ends as no title does needs more on its side.
  let weight = (end === 0 ? -2 : end) + weighBody(body);
  // 加快农村基础设施建设|农村公路是… takes up a word.
  if (title.includes(body.slice(0, 2))) weight += 2;
  // 固定资产投资|完成8.6亿元 is a sentence.
  if (end === 2 && body.startsWith('完成') && !startsWithVerb(title)) weight -= 2;
  // 新增规模以上工业企业|5家 is what is counted and its count.
  if (end < 3 && /^\d+[^\d年]/.test(body)) weight -= 9;
  if (bare.length === 8) weight += 1;
  else if (bare.length < 6) weight -= 1;
  else if (bare.length <= 10) weight += 0.5;
  return weight;
}

function weighCut(title: string, body: string, siblings: readonly string[]): number {
  const bare = toBare(title);
  const near = siblings.map((sibling) => weighSibling(bare, sibling));
  return weighPlace(title, body) + Math.max(0, ...near);
}

/** Same length 2, and up to 2 more for characters in the same places (`改革创新不停步` beside `园区建设不懈怠`). */
function weighSibling(bare: string, sibling: string): number {
  if (Math.abs(bare.length - sibling.length) > 1) return 0;
  if (bare.length !== sibling.length) return 0.5;
  const same = Array.from(bare).filter((character, index) => character === sibling[index]).length;
  return 2 + Math.min(2, same);
}
