import type { Finding, LintInput } from './types.ts';
import { matchText } from './text.ts';

const quoted = /“[^”]{0,60}”/;
/** Abbreviations by number that style books put in quotation marks, and that cannot be read without them. */
const known = /四[上下](?=企业)|一村一业|五个一|[七八]五(?=普法)/;
/** 八诊联动工作法, 七心工程: a number before a word that is never counted; 五大工程, 三级联动, 二期工程 are. */
const made =
  /(?<![十百千万几第])[三四五六七八九十][心诊子联色进访送帮查](?:联动)?(?=工程|工作法|模式|体验模式)/u;
const wanting = new RegExp(`${quoted.source}|${known.source}|${made.source}`, 'gu');

/**
 * Marks abbreviations by number without their quotation marks: well-known ones (`挂包四上企业`) and ones that are
 * no counts (`七心工程`); leaves `五大工程`, `三级联动` and `四个方面`
 * alone. Brands and slogans of other kinds would be guesses.
 */
export function lostQuotes(input: LintInput): Finding[] {
  return matchText(input, wanting)
    .filter(({ text }) => !text.startsWith('“'))
    .map(({ text, start, end }) => ({
      start,
      end,
      message: `“${text}”通常加引号，这里脱引号。`,
    }));
}
