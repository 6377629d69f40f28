import type { Finding, LintInput } from './types.ts';
import { matchText } from './text.ts';

/** Marks what conversion left behind: bookmarks, private-use characters, stray white space inside a sentence. */
export function artifact(input: LintInput): Finding[] {
  return [
    ...findBookmarks(input),
    ...findPrivateUse(input),
    ...findStraySpaces(input),
    ...findHollowLines(input),
  ];
}

function findBookmarks({ blocks }: LintInput): Finding[] {
  return blocks
    .filter(({ kind }) => kind === 'artifact')
    .map(({ start, end }) => ({ start, end, message: '文字处理软件的书签标记混入了文本。' }));
}

function findPrivateUse({ source }: LintInput): Finding[] {
  return Array.from(source.matchAll(/[\uE000-\uF8FF]+/g), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    message: `私用区字符U+${text.charCodeAt(0).toString(16).toUpperCase()}，多半是换字体时丢失的空格。`,
  }));
}

const quoted = /“[^”]{0,60}”|《[^》]{0,60}》/;
const stray = /(?<=[\p{Script=Han}。,;”])[ \t\u00A0\u3000]+(?=[\p{Script=Han}“])/u;
/** Quotations are matched first and passed over: a slogan may have a space (`“西寺胜境 齐都福地”`). */
const strayOutside = new RegExp(`${quoted.source}|(?<stray>${stray.source})`, 'gu');

/** White space between two Chinese characters outside quotation marks, where it may stand for a break. */
function findStraySpaces(input: LintInput): Finding[] {
  const isParagraph = new Set(
    input.blocks.filter(({ kind }) => kind === 'paragraph').map(({ start }) => start),
  );
  return matchText(input, strayOutside)
    .filter(({ text, block }) => text.trim() === '' && isParagraph.has(block))
    .map(({ start, end }) => ({ start, end, message: '句中多出空格。' }));
}

/** Empty lines that hold a no-break space, reported once. */
function findHollowLines({ source }: LintInput): Finding[] {
  const match = /(?<=\n)[ \t]*\u00A0[ \t\u00A0]*(?=\r?\n)/.exec(source);
  return match
    ? [{ start: match.index, end: match.index + match[0].length, message: '空段里只有不间断空格。' }]
    : [];
}
