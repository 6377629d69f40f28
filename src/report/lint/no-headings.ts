import type { Finding, LintInput } from './types.ts';

/**
 * Marks, once, a text none of whose parts has a heading, so that its parts were told by the sentences that turn to them
 * (`2024年工作的总体要求是:…`); a text with `一、2023年工作回顾` or `2024年重点任务` is left alone.
 */
export function noHeadings({ sections, blocks }: LintInput): Finding[] {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (!first || sections.some(({ title }) => title !== null)) return [];
  return [
    {
      start: first.start,
      end: first.start,
      message: '全文没有各部分的标题，各部分是按转折的语句划分的，请核对。',
    },
  ];
}
