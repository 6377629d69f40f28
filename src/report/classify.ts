import type { BlockKind } from './types.ts';
import type { Line } from './lines.ts';
import { findContentsList } from './contents-list.ts';
import { readEnumerator } from './enumerators.ts';
import { isLeftover } from './lines.ts';
import { addressesDelegates, beginsReport, closesReport, namesPart, opensReport } from './cues.ts';
import { findGlossary } from './glossary.ts';
import { explainsWord, isPageChrome } from './page-chrome.ts';

/** A line and what it is. */
export interface ClassifiedLine extends Line {
  kind: Exclude<BlockKind, 'blank' | 'heading'>;
}

/** A bullet of a page with a number or nothing behind it: `• 0`. */
const bullet = /^[•·|][•·|\s]*[\d大中小\s]{0,8}$/;
/** Rows of the table that a government site puts above a document: `索引号: … 文号:`. */
const tableRow =
  /^(?:标\s*题|索\s*引\s*号|(?:发[文布]|成文|公开)日期|发[布表]时间|发布机构|发文(?:机关|字号)|文\s*号|(?:信息)?来\s*源|(?:主题|体裁)分类|作者|有效性)\s*:/;
/** Whether a line is a row of the table above a document. */
export function isPageTable(text: string): boolean {
  return tableRow.test(text);
}

const meetingLine = /^[—-]{1,8}\s*(?:在|\d|二[〇○零0])|会议上$|代表大会第?.{0,6}次会议/;
const dateLine = /^\(?(?:20|二[〇零])[\d〇零一二三四五六七八九]{2}年.{1,3}月.{1,3}日\)?$/;
const speakerLine =
  /^(?:.{0,8}(?:[镇乡区县市]长|主任|书记)\s*)?(?:\p{Script=Han}{1,2}\s*\p{Script=Han}{1,2}|\p{Script=Han}\s\p{Script=Han}\s\p{Script=Han})$/u;
const office = /(?:镇|乡|街道|区|县|市)(?:人民政府|办事处|党政办公室)?$/;
const titleEnd =
  /(?:报告|情况|总结|要点|汇报|公报|计划|(?:总结|情况|回顾)[和及与暨].{2,14}(?:谋划|打算|思路|安排))$/;

/** Tells furniture, metadata and titles from the text; everything else is a paragraph until headings are found. */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  const contents = findContentsList(lines);
  if (contents.size === 0) return classify(lines);
  const rest = classify(lines.filter((_, index) => !contents.has(index))).values();
  return lines.flatMap((line, index) =>
    contents.has(index) ? [{ ...line, kind: 'chrome' as const }] : (rest.next().value ?? []),
  );
}

function classify(lines: readonly Line[]): ClassifiedLine[] {
  const body = findBody(lines);
  const glossary = findGlossary(lines, body);
  const own = glossary ? lines.slice(0, glossary.from) : lines;
  const tail = findTail(own, body);
  // Behind the last sentence, what a page's footer or its list of links holds is the page's, each line of it.
  const foot = own.findIndex(({ text }, index) => index >= tail && isControl(text));
  const links =
    tail > 0 && own.length - tail > 2 && closesReport(own[tail - 1]?.text ?? '') ? tail : own.length;
  const title = lines.findIndex(({ text }, index) => index < body && namesReport(text));
  return lines.map((line, index): ClassifiedLine => {
    if (glossary && index >= glossary.from && index < glossary.to) return { ...line, kind: 'chrome' };
    if (index < body) {
      const front = classifyFront(lines, index, body);
      const above = front === 'title' && index < title;
      const isAside = above && !readsOn.test(`${line.text}\n${lines[index + 1]?.text ?? ''}`);
      return { ...line, kind: isAside ? 'chrome' : front };
    }
    const kind = classifyBody(line, index >= tail && index < own.length);
    const isFoot = index < own.length && index >= Math.min(foot < 0 ? own.length : foot, links);
    return { ...line, kind: kind === 'paragraph' && isFoot ? 'chrome' : kind };
  });
}

/** A line that the title goes on from: `在青石镇第六届人民代表大会`, `2023年`, or its motto above `——2023年青石镇政府工作报告`. */
const readsOn = /第.+届|年\n|^关于|\n[—-]/;

/** How far behind an opening it may stand once more. */
const longestGap = 120;

/** The first line of the report itself: its address, its first heading or its first sentence. */
function findBody(lines: readonly Line[]): number {
  const front = lines.slice(0, 40);
  const title = findTitle(front);
  const find = (holds: (line: Line) => boolean): number =>
    front.findIndex((line, index) => index > title && holds(line));
  const address = find((line) => addressesDelegates(line.text));
  const speaks = find(({ text }) => !isFurniture(text) && !isEditorial(text) && speaksOrCounts(text));
  // `各位代表:现在,我代表…向大会报告工作` is where a report begins, whatever an editor put before it.
  const opens = ({ text }: Line, index: number) =>
    beginsReport(text) || (opensReport(text) && beginsReport(front[index + 1]?.text ?? ''));
  const first = front.findIndex(opens);
  // A site's abstract says the opening once more, right before it.
  const again = front.findIndex(
    (line, index) =>
      index > first && opens(line, index) && line.start < (front[first]?.end ?? 0) + longestGap,
  );
  const opening = Math.max(first, again);
  const numbered = front.findIndex(({ text }) => isNumbered(text) || isPartHeading(text));
  if (opening > title && (numbered < 0 || opening < numbered)) {
    // A greeting may stand between the address and `今天,我代表…`.
    const greeted = front.slice(0, opening).findLastIndex(({ text }) => addressesDelegates(text));
    return greeted > title && opening - greeted <= 3 ? greeted : opening;
  }
  const known = [address, speaks].filter((index) => index >= 0);
  const body = known.length > 0 ? Math.min(...known) : Math.min(front.length, 1);
  // A first heading without an enumerator (`2023年政府工作回顾`) stands right above the first sentence.
  let start = body;
  while (start > 0 && isPartHeading(lines[start - 1]?.text ?? '')) start -= 1;
  return start;
}

/**
 * Where the title stands, which need not be on the first line: `编者按：现将镇政府工作报告刊登如下。` may stand before it.
 * A line that looks like one behind the address or a heading is none; −1 where there is none.
 */
function findTitle(front: readonly Line[]): number {
  const begun = front.findIndex(
    ({ text }) => addressesDelegates(text) || (isNumbered(text) && !namesReport(text)) || isPartHeading(text),
  );
  const before = begun < 0 ? front.slice(0, 15) : front.slice(0, begun);
  return before.findLastIndex(({ text }) => namesReport(text));
}

/** A title that names the report of a government: `2023年青石镇人民政府工作报告`, `八一街道2023年度重点工作情况`. */
export function namesReport(text: string): boolean {
  return (
    text.length <= 40 &&
    /(?:工作报告|(?:政府|办事处|[镇乡县区市]|街道)[^。]{0,12}(?:总结|要点|情况(?:报告)?)|(?:总结|情况)[和及与暨][^。]{2,14}(?:谋划|打算|思路|安排|计划|要点))(?:[范例]文)?(?:\([^)]{1,12}\))?$/.test(
      text,
    ) &&
    !/[。,;:!?]/.test(text) &&
    !isNumbered(text.replace(/^[—-]+/, ''))
  );
}

function speaksOrCounts(text: string): boolean {
  return text.includes('。') || text.length > 60 || isNumbered(text);
}

/** What an editor puts before a report: a note, a photograph's caption, a byline. */
const editorial =
  /^(?:编[者辑]的?[按话](?=[: ])|按语|本[报网刊台]讯|本[报网]记者|导读|内容提要|摘要|说明:|转自|选自|图为|[上下]图|图片?\d?:|【[编导摘按][^】]{0,9}】)|(?:摄|供图|图\/文)\)?$|由会员(?:分享|上传)/;

/** Whether a line is an editor's and not the report's: `编者按:…`, `图为会议现场。(李明 摄)`. */
export function isEditorial(text: string): boolean {
  return editorial.test(text);
}

function isNumbered(text: string): boolean {
  return readEnumerator(text) !== undefined;
}

/** `新安镇2005年工作打算` is a title: the headings of parts don't name the place. */
const startsWithPlace =
  /^(?![全我本各])\p{Script=Han}{2,10}(?:镇|乡|街道|县|区|市)(?:人民政府|政府)?(?:19|20)\d\d/u;

function isPartHeading(text: string): boolean {
  return (
    namesPart(text) &&
    !titleEnd.test(text) &&
    !/[范例]文|模板|精选/.test(text) &&
    !startsWithPlace.test(text) &&
    !isFurniture(text) &&
    text.length <= 30
  );
}

/** `在…会议上的政府工作报告` is a title; `——在…会议上` is not. */
function isTitle(text: string): boolean {
  return titleEnd.test(text) && !/^[—-]/.test(text);
}

function isFurniture(text: string): boolean {
  return tableRow.test(text) || meetingLine.test(text) || dateLine.test(text) || isControl(text);
}

function isControl(text: string): boolean {
  return isPageChrome(text) || bullet.test(text);
}

/** The line after the last sentence: signatures, dates and controls of the page follow. */
function findTail(lines: readonly Line[], body: number): number {
  let tail = lines.length;
  while (
    tail > body &&
    (isControl(lines[tail - 1]?.text ?? '') ||
      (/^[^。!;:,]{1,40}$/.test(lines[tail - 1]?.text ?? '') && !isNumbered(lines[tail - 1]?.text ?? '')))
  )
    tail -= 1;
  return tail;
}

function classifyFront(lines: readonly Line[], index: number, body: number): ClassifiedLine['kind'] {
  const text = lines[index]?.text ?? '';
  if (lines[index] && isLeftover(lines[index])) return 'artifact';
  if (tableRow.test(text)) return 'metadata';
  if (isControl(text) || isEditorial(text) || text.includes('。')) return 'chrome';
  if (dateLine.test(text) || (meetingLine.test(text) && !isTitle(text))) return 'metadata';
  const meeting = lines.slice(0, index).findIndex((line) => meetingLine.test(line.text));
  if (meeting >= 0 && meeting < index && speakerLine.test(text)) return 'metadata';
  // A meeting line may go on: `——2024年1月12日在齐都镇第二十届` / `人民代表大会第三次会议上`.
  if (meeting >= 0 && meeting === index - 1 && index < body && !titleEnd.test(text) && text.length <= 16)
    return 'metadata';
  if (!titleEnd.test(text) && office.test(text) && text.length <= 20) return 'metadata';
  return 'title';
}

function classifyBody(line: Line, inTail: boolean): ClassifiedLine['kind'] {
  if (isLeftover(line)) return 'artifact';
  if (isControl(line.text) || isEditorial(line.text) || explainsWord(line.text)) return 'chrome';
  if (inTail && (dateLine.test(line.text) || tableRow.test(line.text) || office.test(line.text)))
    return 'metadata';
  return 'paragraph';
}
