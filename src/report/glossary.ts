import type { Line } from './lines.ts';
import { isAppendix } from './appendix.ts';

const glossary =
  /^(?:附件?\s*\d?\s*:?\s*)?(?:[《“]?[^。,]{0,12}政府工作报告[》”]?(?:中|的)*)?(?:部分|相关|有关)*(?:名词|词语|用语|术语|专业术语|缩略语)?(?:注释|解释|释义|说明):?$/;

/** Whether a line heads an explanation of words: `名词解释`, `《政府工作报告》注释`. */
export function namesGlossary(text: string): boolean {
  return glossary.test(text);
}

/**
 * The lines that explain the words of a report, from their heading to the end or to the next thing added: they are
 * about words, so that no heading, record or hit may come from them. Undefined where there are none.
 */
export function findGlossary(lines: readonly Line[], body: number): { from: number; to: number } | undefined {
  const first = Math.max(body, Math.floor(lines.length / 3));
  let from = lines.findIndex(({ text }, index) => index > first && namesGlossary(text));
  if (from < 0) return undefined;
  if (/^附件?\s*\d?\s*:?$/.test(lines[from - 1]?.text ?? '')) from -= 1;
  const to = lines.findIndex(({ text }, index) => index > from + 1 && isAppendix(text));
  return { from, to: to < 0 ? lines.length : to };
}
