import type { Diagnostic, RuleId } from '../../../src/diagnostics.ts';
import type { Sidecar } from '../../../src/report/index.ts';
import { parseDocument } from '../../support/parse.ts';

/** A whole report with some words in its review, so that nothing else is wrong with it. */
export function inReview(words: string): string {
  return [
    '2023年青石镇人民政府工作报告',
    '各位代表：',
    '现在，我代表镇人民政府向大会报告工作，请予审议。',
    '一、2022年工作回顾',
    words,
    '二、2023年重点任务',
    '我们将抓好项目建设。',
    '各位代表，让我们团结一心，为建设美好家园而奋斗！',
  ].join('\n');
}

/** What one rule marks in a text: the words that it marks (a `|` between the neighbours of a gap), and its messages. */
export function findDefects(
  rule: RuleId,
  text: string,
  changed: Partial<Sidecar> = {},
): { marks: string[]; messages: string[]; found: Diagnostic[] } {
  const { diagnostics, source } = parseDocument(text, changed);
  const found = diagnostics.filter((one) => one.rule === rule);
  const marks = found.map(({ start, end }) =>
    start === end
      ? `${source.slice(Math.max(0, start - 2), start)}|${source.slice(end, end + 2)}`
      : source.slice(start, end),
  );
  return { marks, messages: found.map(({ message }) => message), found };
}
