/** One report of a text, by its place in it. */
export interface CompiledReport {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  text: string;
}

/** A line with its place; `text` is without the white space around it and characters that nobody sees. */
interface PlacedLine {
  text: string;
  start: number;
  end: number;
}

/** `青石镇2023年政府工作报告`, `乡镇政府2023工作报告`, `青石镇2023年度重点工作情况`. */
const title =
  /^(?:[\d一二三四五六七八九十]{1,3}[、.．]\s*|[【《“]|附件\d*[:：]?)?(?=.{4,50}$)(?:[^。；！？，,;:：]*(?:政府|工作|办事处)[^。；！？，,;:：]{0,12}报告|[^。；！？，,;:：]*(?:镇|乡|街道|县|区|市)[^。；！？，,;:：]*工作(?:总结|情况|汇报))(?:[】》”]|[（(][^）)]{1,16}[）)])?$/u;
/** What follows a title in a list of contents: dots and the number of a page. */
const leader = /[\s.…·—-]*\d{0,4}$/u;
const greeting = /^(?:尊敬的)?(?:各位代表|各位委员|同志们)[^。]{0,16}[：:！!]$/;
const opening = /我(?:代表|受)|向大会(?:作|报告)|请予?(?:以)?审议/;
const firstPart = /^(?:一、|[（(]一[）)]|第一部分)/;
const ended = /[。！？!?”’）)…：:]$/;
const place =
  /^(?:[\d一二三四五六七八九十]{1,3}[、.．]\s*)?[\p{Script=Han}]{2,12}(?:镇|乡|街道|县|区|市)(?:人民政府)?(?:20\d\d年(?:度)?)?$/u;
const meeting = /^[—-]{1,2}在|会议上$|人民代表大会/;
/** A row of the table above a web page's text, and the row that holds its title. */
const row =
  /^(?:标\s*题|索\s*引\s*号|文\s*号|发文字号|(?:发文|成文|生成|发布|公开)(?:日期|时间|机构|机关|单位)|信息来源|来\s*源|主题(?:分类|词)|有\s*效\s*性)\s*[:：]/;
const rowOfTitle = /^标\s*题\s*[:：]\s*/;
/** How a report ends: `让我们……而努力奋斗！`, `谢谢大家！` */
const closing = /(?:让我们|奋斗|奋进|贡献|篇章|力量|答卷|谢谢)[^。！!]{0,60}[。！!]$/;
/** The heading of a first part that looks back, and the words of who leads a meeting. */
const review = /^(?:一、|第一部分).{0,24}(?:回顾|总结|工作|完成|情况|20\d\d年)[^。]{0,16}$/;
/** The same where it tells a year or looks back, and the headings that come behind it: told again, another report begins. */
const lookBack =
  /^一、.{0,12}(?:20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})年.{0,12}(?:回顾|总结|情况)|^一、(?:过去|去年|上年|一年).{0,16}(?:回顾|总结)/;
const later = /^(?:[二三四五六七八九]、|第[一二三]部分)/;
const announced = /^(?:目\s*录|主持(?:词|人).{0,12}[:：]?)$/;
const separator = /^[-=—_*·\s]*$/;

/** Characters of running text that a report has at least; less between two titles is a list, or a title told twice. */
const leastProse = 300;

/**
 * Splits a text that holds several reports, one behind the other, at their titles and at `各位代表` told again with
 * `现在，我代表…`; a list of contents before the first belongs to none.
 *
 * @returns the pieces in text order, each an exact slice; one piece, the whole text, where it holds one report.
 */
export function splitCompilation(text: string): CompiledReport[] {
  const lines = toLines(text);
  const contents = findContents(lines);
  const starts: number[] = [];
  let proseSince = 0;
  let headings = '';
  lines.forEach((line, index) => {
    if (index < contents) return;
    // Parts that hold `一、` of their own are of one report
    const again = lookBack.test(line.text) && headings !== '' && !headings.includes('第');
    const begins = again || beginsReport(lines, index);
    if (begins && (starts.length === 0 || proseSince >= leastProse)) {
      const head = withHead(lines, index, contents);
      // A whole report without a title may stand before the first that has one.
      if (starts.length === 0 && proseSince >= leastProse && (again || isBehindClosing(lines, head)))
        starts.push(contents);
      starts.push(head);
      proseSince = 0;
      headings = '';
    }
    headings += later.exec(line.text)?.[0] ?? '';
    if (/[。；！？]/.test(line.text)) proseSince += line.text.length;
  });
  // Titles of other pages below a text, with nothing behind them, are of that text.
  if (starts.length > 1 && proseSince < leastProse) starts.pop();
  // What stands above the first title belongs to it, unless it is the list of contents.
  const first = lines[contents]?.start ?? 0;
  if (starts.length <= 1) return [toPiece(text, contents > 0 ? first : 0, text.length)];
  const offsets = starts.map((start, index) => (index === 0 ? first : (lines[start]?.start ?? 0)));
  const pieces = offsets.map((start, index) => toPiece(text, start, offsets[index + 1] ?? text.length));
  // One report that was pasted twice is no compilation
  const bare = pieces.map((piece) => piece.text.trim());
  return bare.every((one) => one === bare[0]) ? [toPiece(text, first, text.length)] : pieces;
}

function toPiece(text: string, start: number, end: number): CompiledReport {
  return { start, end, text: text.slice(start, end) };
}

function toLines(text: string): PlacedLine[] {
  return Array.from(text.matchAll(/[^\n\r\f]+/g), (match) => ({
    text: match[0].replace(/[\p{Co}\p{Cf}]/gu, '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  })).filter((line) => !separator.test(line.text));
}

/** Index of the first line behind a list of contents: three titles or more with nothing between them. */
function findContents(lines: readonly PlacedLine[]): number {
  const isEntry = (line: PlacedLine | undefined) => {
    const bare = line?.text.replace(leader, '') ?? '';
    return title.test(bare) || place.test(bare);
  };
  let at = lines.slice(0, 6).findIndex(isEntry);
  if (at < 0) return 0;
  const from = at;
  while (isEntry(lines[at])) at += 1;
  if (at - from < 3) return 0;
  // Without page numbers the last entry is the title of the first report.
  const next = lines[at];
  const numbered = /\d$/.test(lines[at - 1]?.text ?? '');
  return numbered || (next && title.test(next.text)) ? at : at - 1;
}

/** Whether a line is the first of a report: its title, or its address where it has none. */
function beginsReport(lines: readonly PlacedLine[], index: number): boolean {
  const line = lines[index]?.text ?? '';
  const before = lines[index - 1]?.text;
  const next = lines.slice(index + 1, index + 13).map(({ text }) => text);
  if (greeting.test(line) && next.slice(0, 2).some((text) => opening.test(text.slice(0, 60)))) return true;
  if (isBehindClosing(lines, index)) {
    if (review.test(line)) return true;
    if (greeting.test(line) || announced.test(line)) return next.some((text) => review.test(text));
  }
  if (!title.test(line.replace(rowOfTitle, ''))) return false;
  // A title inside a sentence is a running head of a page.
  if (before !== undefined && before.length > 30 && !ended.test(before)) return false;
  const namesPlace = /[镇乡县区市]|街道/.test(line);
  return (
    namesPlace ||
    next.some((text) => greeting.test(text) || firstPart.test(text) || opening.test(text.slice(0, 60)))
  );
}

/** Whether the report before has ended: its last sentence looks ahead, with nothing but a signature behind it. */
function isBehindClosing(lines: readonly PlacedLine[], index: number): boolean {
  let last = index - 1;
  while (last > 0 && index - last < 4 && isShort(lines[last])) last -= 1;
  return closing.test(lines[last]?.text ?? '');
}

/** The first line of a report's head: the table and the place above its title, or what stands around the line of the meeting above its address. */
function withHead(lines: readonly PlacedLine[], index: number, contents: number): number {
  let top = index;
  while (top > contents && row.test(lines[top - 1]?.text ?? '')) top -= 1;
  const above = lines[top - 1];
  const before = lines[top - 2];
  const hasRows = top < index || row.test(lines[index]?.text ?? '');
  const isPlace =
    above && top > contents && place.test(above.text) && (hasRows || !before || ended.test(before.text));
  if (isPlace) return top - 1;
  if (hasRows) return top;
  if (!greeting.test(lines[index]?.text ?? '')) return index;
  let first = index;
  while (first > contents && index - first < 6 && isShort(lines[first - 1])) first -= 1;
  const held = lines.slice(first, index).findIndex(({ text }) => meeting.test(text));
  // A title stands above the line of the meeting; what is further up may close the report before.
  return held < 0 ? index : Math.max(first, first + held - 1);
}

function isShort(line: PlacedLine | undefined): boolean {
  return line !== undefined && line.text.length <= 40 && !/[。；！？]/.test(line.text);
}
