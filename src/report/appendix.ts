import type { ClassifiedLine } from './classify.ts';
import { closesReport } from './cues.ts';
import { readEnumerator } from './enumerators.ts';

/** What is added to a report behind its closing: `名词解释`, `《政府工作报告》注释`, `2020年10件惠民实事`. */
export interface Appendix {
  /** Index of the line that heads it. */
  line: number;
  /** Index of the line behind which words are explained, so that nothing is a heading; Infinity if none. */
  glossary: number;
}

const glossary =
  /^(?:附件?\s*\d?\s*[::]?\s*)?(?:[《“]?[^。,]{0,12}政府工作报告[》”]?(?:中|的)*)?(?:部分|相关|有关)*(?:名词|词语|用语|术语|专业术语|缩略语)?(?:注释|解释|释义|说明)[::]?$/;
const list =
  /^(?:附件?\s*\d?\s*[::]?\s*)?[^。,]{0,16}(?:\d+|[一二三四五六七八九十]+)件[^。,]{0,6}实事(?:项目)?$/;

/** A line that says that something is attached: `附件:`, `附件1`. */
const attached = /^附件?\s*\d?\s*:?$/;

/** Whether a line heads an explanation of words: `名词解释`, `《政府工作报告》注释`. */
export function namesGlossary(text: string): boolean {
  return glossary.test(text);
}

/** Finds what is added to a report in its last two thirds; a heading `十件实事` with text of the plan behind it is none. */
export function findAppendix(lines: readonly ClassifiedLine[]): Appendix | undefined {
  const first = Math.floor(lines.length / 3);
  const find = (names: (text: string) => boolean): number =>
    lines.findIndex(({ kind, text }, index) => index > first && kind === 'paragraph' && names(text));
  const words = find(namesGlossary);
  const deeds = find((text) => list.test(text) || attached.test(text));
  const glossary = words < 0 ? Infinity : words;
  // The closing stands before it, with nothing numbered between them.
  const before = lines.slice(0, Math.max(0, deeds)).findLastIndex(({ text }) => closesReport(text));
  const numbered = lines.slice(before + 1, Math.max(0, deeds)).some(({ text }) => readEnumerator(text));
  if (deeds > 0 && before > first && !numbered) return { line: Math.min(deeds, glossary), glossary };
  return words < 0 ? undefined : { line: words, glossary };
}
