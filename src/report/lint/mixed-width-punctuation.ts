import type { Finding, LintInput } from './types.ts';
import { textSpans } from './text.ts';

/**
 * Marks, once a report, half-width punctuation between Chinese characters beside full-width 。 or other marks
 * (`现在,我代表镇人民政府,向大会报告工作。`); leaves `1,200户`, `(2023年)` behind a letter or digit, and a text that is
 * half-width throughout, alone.
 */
export function mixedWidthPunctuation(input: LintInput): Finding[] {
  const narrow = textSpans(input).flatMap(({ start, end }) => {
    const text = input.source.slice(start, end);
    return Array.from(
      text.matchAll(/(?<=[\p{Script=Han}”》])[,;:!?()](?=[\p{Script=Han}“《]|$)/gu),
      ({ index }) => start + index,
    );
  });
  const wide = /[\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F]/.test(input.source);
  const [first] = narrow;
  if (first === undefined || !wide) return [];
  const message = `汉字之间的半角标点共${narrow.length}处，与全角标点混用，这里是第一处。`;
  return [{ start: first, end: first + 1, message }];
}
