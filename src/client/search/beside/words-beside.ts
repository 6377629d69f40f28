import type { Marked } from '../../../search/browser/index.ts';

/** The sides of a phrase. */
export type WordSide = 'left' | 'right';

/** The word on each side of a place; empty where its clause begins or ends there. */
export type Beside = Readonly<Record<WordSide, string>>;

/** So many characters hold any word. */
const reach = 12;

/** What ends a clause: no word beyond it stands beside the phrase. */
const clauseMark = /[\s\p{P}\p{S}]/u;

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const split = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The words right before and right after a place, in the same clause: `大力推进乡村振兴样板` → 推进, 样板. */
export function wordsBeside({
  block: { shown },
  start,
  end,
}: Pick<Marked, 'block' | 'start' | 'end'>): Beside {
  const before = split(shown.slice(Math.max(0, start - reach), start)).at(-1) ?? '';
  const after = split(shown.slice(end, end + reach))[0] ?? '';
  return { left: clauseMark.test(before) ? '' : before, right: clauseMark.test(after) ? '' : after };
}

/** Words of one side with how often they stand there, the most frequent first, equal ones as they come. */
export function countBeside(all: readonly Beside[], side: WordSide): [word: string, count: number][] {
  const words = all.map((one) => one[side]).filter((word) => word !== '');
  return [...Map.groupBy(words, (word) => word)]
    .map(([word, { length }]): [string, number] => [word, length])
    .sort(([, a], [, b]) => b - a);
}
