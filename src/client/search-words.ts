import type { Hit } from '../search/browser/index.ts';

/** What a search found, for the sentence that says it. */
export interface Outcome {
  /** False where folding leaves nothing of what was asked. */
  asked: boolean;
  all: number;
  shown: readonly Hit[];
  /** Names of the towns that were asked and never say it. */
  silent: readonly string[];
}

/** What was found, as the end of a sentence that begins with its number. */
export function describeOutcome({ asked, all, shown, silent }: Outcome): string {
  if (!asked) return '。检索不计标点和空白，除此之外没有输入别的字。';
  if (all === 0) return '。各份报告里都没有这样写。';
  if (shown.length === 0) return `。所选范围里没有，不加筛选共有 ${all} 处。`;
  const reports = new Set(shown.map(({ block }) => block.report)).size;
  const without = silent.length > 0 ? `，${silent.join('、')}未提及` : '';
  const unfiltered = shown.length < all ? `；不加筛选共有 ${all} 处` : '';
  return `，见于 ${reports} 份报告${without}${unfiltered}。`;
}
