import type { Finding, LintInput } from './types.ts';
import { matchText } from './text.ts';

/**
 * Marks what conversion and reprinting left behind: bookmarks, private-use and invisible characters, entities of HTML,
 * stray white space inside a sentence, a title that names no place (`乡镇政府2023工作报告`).
 * Leaves `“西寺胜境 齐都福地”` and `龙泉镇政府2023年工作报告` alone.
 */
export function artifact(input: LintInput): Finding[] {
  return [
    ...findBookmarks(input),
    ...findPrivateUse(input),
    ...findInvisible(input),
    ...findGenericTitle(input),
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

/** Zero-width characters, soft hyphens, what a decoder puts for broken bytes, and entities that were not decoded. */
function findInvisible({ source }: LintInput): Finding[] {
  return Array.from(
    source.matchAll(
      /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+|\uFFFD+|&(?:[a-z]{2,8}|#\d{2,5});|(?<![A-Za-z])(?:n?bsp|[lr]dquo|middot|hellip|mdash|quot);|<\/?(?:p|br|span|div|strong|font|td|tr|a)\b[^<>\n]{0,80}>/g,
    ),
    ({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      message: /^[&a-z]/.test(text)
        ? `网页的字符实体“${text}”没有还原。`
        : text.startsWith('<')
          ? '网页的标签混入了文本。'
          : text.startsWith('\uFFFD')
            ? '这里的字在转换编码时损坏了。'
            : '这里夹有看不见的字符。',
    }),
  );
}

/** 乡镇政府2023工作报告: a site of specimens put its own word in the place of the town's name. */
function findGenericTitle({ lines }: LintInput): Finding[] {
  return lines.flatMap(({ kind, text, start }): Finding[] => {
    const match =
      kind === 'title' ? /^(?:乡镇|镇街|区县|县区|[某Xx]+[镇乡县区市])(?=人?民?政府)/.exec(text) : null;
    return match
      ? [{ start, end: start + match[0].length, message: `题名以“${match[0]}”这一通称代替了地名。` }]
      : [];
  });
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
  return (
    matchText(input, strayOutside)
      .filter(({ text, block }) => text.trim() === '' && isParagraph.has(block))
      // A sign of no width is told as such, whatever it was read as.
      .filter(({ start, end }) => !/[\u200B-\u200F\u2060\uFEFF]/.test(input.source.slice(start, end)))
      .map(({ start, end }) => ({ start, end, message: '句中多出空格。' }))
  );
}

/** Empty lines that hold a no-break space, reported once. */
function findHollowLines({ source }: LintInput): Finding[] {
  const match = /(?<=\n)[ \t]*\u00A0[ \t\u00A0]*(?=\r?\n|$)/.exec(source);
  return match
    ? [{ start: match.index, end: match.index + match[0].length, message: '空段里只有不间断空格。' }]
    : [];
}
