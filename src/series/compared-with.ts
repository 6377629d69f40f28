import type { IndicatorRecord } from '../indicator/types.ts';

/** `超出年初预算`, `超过目标任务`, `高于年度计划`: a difference from a plan, right before its number. */
const plan =
  /((?:超出?|超过|超额|高出|高于|低于|少于)[^\s，,；;。、：:]{0,6}(?:预算|计划|目标|任务|预期)数?)(?:的|了|约|近)?$/;

/**
 * What a change is told against where that is a plan and no earlier year, in the text's words: `财政收入4720万元,
 * 超出年初预算74.5%` is no growth of 74.5 %. Null where the words before the number name no plan.
 */
export function comparedWith(
  { sentence, start, quote }: Pick<IndicatorRecord, 'sentence' | 'start' | 'quote'>,
  source: string,
): string | null {
  const from = source.lastIndexOf(sentence, start);
  const at = from < 0 ? sentence.indexOf(quote) : start - from;
  return plan.exec(sentence.slice(0, Math.max(at, 0)))?.[1] ?? null;
}
