import type { Finding, LintInput } from './types.ts';
import { matchText } from './text.ts';

const pattern =
  /(?<![A-Za-z])(?:\d{2}[xX×]{2}年?|[xX×*]{2,}(?:\.[xX×]+)?|[xX×]\.[xX×]+|某某)(?![A-Za-z])(?:镇|乡|街道|村|区|县|市|年|月|日|%|万|亿)?/g;

/** Marks what stands for a fact left out: `20xx年`, `XX镇`, `xxx`, `X.X亿元`. */
export function placeholder(input: LintInput): Finding[] {
  return matchText(input, pattern).map(({ start, end }) => ({
    start,
    end,
    message: `“${input.source.slice(start, end)}”是占位符，真实内容没有写出。`,
  }));
}
