/** What converting, copying and reprinting do to a report, made on purpose: a text in, the same text damaged out. */

/** How a text is wrapped, in characters and lines. */
export interface Wrapping {
  /** Characters a line. */
  width: number;
  /** Lines a page; a page number (and a running head) stands between two pages. None where left out. */
  page?: number;
  /** The running head of every page behind the first. */
  head?: string;
  /** What begins a paragraph, such as two ideographic spaces. */
  indent?: string;
  /** What becomes of marks that would begin a line: they hang over the edge, or take what stands before them along. */
  marks?: 'hang' | 'take';
}

const closing = /[，。、；：？！”》）,;:)%]/;
const word = /[\d.A-Za-z]/;

/** Where a line of `characters` that begins at `from` ends. */
function endOfLine(
  characters: readonly string[],
  from: number,
  width: number,
  marks?: Wrapping['marks'],
): number {
  let end = Math.min(from + width, characters.length);
  const at = (index: number) => characters[index] ?? '';
  if (marks === 'hang') while (end < characters.length && closing.test(at(end))) end += 1;
  const parts = () => closing.test(at(end)) || (word.test(at(end)) && word.test(at(end - 1)));
  if (marks === 'take') while (end < characters.length && end > from + width - 8 && parts()) end -= 1;
  return end;
}

const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Breaks every line behind so many characters, as a copy from a PDF does; blank lines are lost. */
export function wrapHard(text: string, { width, page, head, indent = '', marks }: Wrapping): string {
  const wrapped = lines(text).flatMap((line) => {
    const characters = Array.from(indent + line);
    const pieces: string[] = [];
    for (let at = 0; at < characters.length;) {
      const end = endOfLine(characters, at, width, marks);
      pieces.push(characters.slice(at, end).join(''));
      at = end;
    }
    return pieces;
  });
  if (!page) return wrapped.join('\n');
  const out: string[] = [];
  wrapped.forEach((line, index) => {
    if (index > 0 && index % page === 0) out.push(`- ${index / page} -`, ...(head ? [head] : []));
    out.push(line);
  });
  return out.join('\n');
}

/** Puts every run of digits, and what stands between them, on a line of its own, as a copy from slides does. */
export function breakRuns(text: string): string {
  return lines(text)
    .map((line) => line.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=[\p{Script=Han}%％])/gu, '\n'))
    .join('\n');
}

/** Pastes a page into one line. */
export function pasteInOneLine(text: string, between = ''): string {
  return lines(text).join(between);
}

/** Puts a line of an editor before the title. */
export function putBefore(text: string, line = '编者按：现将政府工作报告刊登如下，供大家学习。'): string {
  return `${line}\n${text}`;
}

/** Puts a page's menu before and its footer behind the text. */
export function framePage(text: string): string {
  const menu = ['首页', '政务公开', '当前位置：首页 > 政府信息公开 > 政府工作报告', '字号：大 中 小'];
  const foot = [
    '打印本页',
    '关闭窗口',
    '分享到：',
    '上一页 1 2 3 下一页',
    '版权所有：某县人民政府办公室',
    '某ICP备05012345号-1',
  ];
  return [...menu, text.trimEnd(), ...foot].join('\n');
}

/** Cuts a text off in the middle of a sentence. */
export function cutOff(text: string, share: number): string {
  return text.slice(0, Math.floor(text.length * share));
}

/** Takes the first lines away, down to the first that holds a sentence. */
export function beheadTo(text: string, share: number): string {
  return text.slice(Math.floor(text.length * share));
}
