import type { Finding, LintInput } from './types.ts';
import { textSpans } from './text.ts';

/** Each pair of marks with its name. */
const pairs = ['“”引号', '‘’单引号', '()括号', '《》书名号', '〔〕括号'] as const;
const pairOf = (sign: string) => pairs.find((pair) => pair.slice(0, 2).includes(sign)) ?? pairs[0];
/** How deep quotations nest in any report. */
const deepest = 8;

/**
 * Marks quotation marks and brackets of a paragraph that lack the other one (`认定为“2023年度示范社,东顶村`); leaves
 * pairs in pairs (`“五好淄博‘艺’起来”`) and the bracket of `1)` alone.
 */
export function unbalancedQuote(input: LintInput): Finding[] {
  return textSpans(input).flatMap(({ text, start }) => {
    const lone: number[] = [];
    const open: { sign: string; at: number }[] = [];
    for (const { 0: sign, index } of text.matchAll(/[“”‘’()《》〔〕]/g)) {
      const [opener] = pairOf(sign);
      if (sign === opener) {
        // The same quotation mark inside itself: the earlier was never closed (`“五好淄博…第九届“热土欢歌”`).
        if (sign === '“' && open.at(-1)?.sign === '“') lone.push(open.pop()?.at ?? index);
        open.push({ sign, at: index });
        continue;
      }
      const near = Math.max(0, open.length - deepest);
      const inner = open.slice(near).findLastIndex((other) => other.sign === opener);
      const match = inner < 0 ? inner : near + inner;
      if (match >= 0)
        lone.push(
          ...open
            .splice(match)
            .slice(1)
            .map(({ at }) => at),
        );
      else if (!(sign === ')' && /\d$/.test(text.slice(0, index)))) lone.push(index);
    }
    return [...lone, ...open.map(({ at }) => at)]
      .sort((a, b) => a - b)
      .map((at) => toFinding(text, start, at));
  });
}

function toFinding(text: string, start: number, at: number): Finding {
  const sign = text[at] ?? '';
  const pair = pairOf(sign);
  const [half, other] = sign === pair[0] ? ['前', '后'] : ['后', '前'];
  const message = `${half}半个${pair.slice(2)}没有${other}半个与它配对。`;
  return { start: start + at, end: start + at + 1, message };
}
