import type { Finding, LintInput } from './types.ts';
import { matchText } from './text.ts';

/** 20xx年, XX镇, x镇, xxx, X.X亿元, 某某, ○○镇, ____; not x光, 4×4, MAXX or 二○○八年. */
const pattern =
  /(?<![A-Za-z])(?:\d{2}[xX×]{2}年?|[xX×*]{2,}(?:\.[xX×]+)?|[xX×]\.[xX×]+|某某|_{3,}|(?<![一二三四五六七八九十○〇])○{2,}(?![一二三四五六七八九十〇]))(?![A-Za-z])(?:镇|乡|街道|村|区|县|市|年|月|日|%|万|亿)?|(?<![A-Za-z\d])[xX×](?:镇|乡|街道|村|县)|(?<![A-Za-z\d])[oO0]{2,4}(?=镇|乡|街道|村|县)|\((?:此处|以下|数字|内容|名单)?(?:从|省)?略\)/g;

/** Marks what stands for a fact left out: `20xx年`, `XX镇`, `x镇`, `xxx`, `X.X亿元`; leaves `X光` and `4×100米` alone. */
export function placeholder(input: LintInput): Finding[] {
  return matchText(input, pattern).map(({ start, end }) => ({
    start,
    end,
    message: `“${input.source.slice(start, end)}”是占位符，真实内容没有写出。`,
  }));
}
