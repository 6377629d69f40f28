import { mergeNames } from '../phrase.ts';
import type { Naming } from './naming.ts';
import type { LabelRule } from './rule.ts';

const base = ({ labelling, of }: Naming): string => labelling.names[of ?? -1] ?? '';

/** Names of a change or share that belongs to an amount. */
export const tiedRules: readonly LabelRule[] = [
  {
    name: 'rate of the amount that it belongs to',
    when: ({ kind, own }) => kind === 'share' && /率$/.test(own),
    label: (naming) => mergeNames(base(naming), naming.own),
    example: { sentence: '排查安全隐患56处,整改率100%', quote: '100%', label: '排查安全隐患整改率' },
    counterexample: { sentence: '排查安全隐患56处,占全部的12%', quote: '12%' },
  },
  {
    name: 'amount that it belongs to',
    when: () => true,
    label: base,
    example: { sentence: '财政收入4720万元,同比增长4.5%', quote: '4.5%', label: '财政收入' },
    counterexample: { sentence: '财政收入4720万元,外贸增长4.5%', quote: '4.5%' },
  },
];
