import type { Mention } from './clause.ts';
import type { Label } from './label/label-mentions.ts';
import type { ReadingEvidence, Quantity } from './types.ts';

/** Rules of names that take the words right before the number, or the amount that it belongs to. */
const direct: ReadonlySet<string> = new Set(['amount, words before', 'amount it is of']);

/** Of a reading that nothing speaks against. */
export const noEvidence: Quantity['evidence'] = { indirect: 0, distance: 0, rivals: 0, short: 0 };

/** What speaks for and against a reading, each from 0 to 1; `defect` is known only to who knows the source's defects. */
export function readEvidence(
  sentence: string,
  mentions: readonly Mention[],
  labels: readonly Label[],
): Omit<ReadingEvidence, 'defect'>[] {
  return mentions.map((mention, at) => {
    const { name = '', rule = '' } = labels[at] ?? {};
    const { start, end } = mention.found;
    const [last, next] = [mentions[at - 1], mentions[at + 1]];
    const rivals = [last, next].filter((other) => other?.clause === mention.clause).length;
    const behind = sentence.slice(end, end + reach).indexOf(name);
    const before = sentence.slice(Math.max(0, start - reach), start).lastIndexOf(name);
    const gap = before < 0 ? behind : Math.min(start, reach) - before - name.length;
    return {
      indirect: direct.has(rule) ? 0 : 1,
      distance: name === '' || gap < 0 ? 1 : Math.min(1, gap / 20),
      rivals: rivals / 2,
      short: name.length <= 2 ? 1 : 0,
    };
  });
}

/** How far from its number a name is looked for. */
const reach = 60;
