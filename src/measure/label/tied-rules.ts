import { mergeNames } from '../phrase.ts';
import { ratedBy } from '../sense/tie.ts';
import type { Naming } from './naming.ts';
import type { LabelRule } from './rule.ts';

/** 空气质量优良天数 and 优良率: 空气质量优良率; 流转耕地 and 流转率: 耕地流转率. */
function rateOf(amount: string, rate: string): string {
  const act = ratedBy(rate);
  const at = act.length < 2 ? -1 : amount.indexOf(act);
  if (at > 0) return amount.slice(0, at) + rate;
  return at === 0 && amount.length > act.length ? amount.slice(act.length) + rate : mergeNames(amount, rate);
}

const base = ({ labelling, of }: Naming): string => labelling.names[of ?? -1] ?? '';

/** Names of a change or share that belongs to an amount. */
export const tiedRules: readonly LabelRule[] = [
  {
    name: 'rate of the amount that it belongs to',
    when: ({ kind, own }) => kind === 'share' && /率$/.test(own),
    label: (naming) => rateOf(base(naming), naming.own),
    example: { sentence: '排查安全隐患56处,整改率100%', quote: '100%', label: '排查安全隐患整改率' },
    counterexample: { sentence: '排查安全隐患56处,占全部的12%', quote: '12%' },
  },
  {
    name: 'points that a rate moved or is above another',
    when: ({ mention, at, labelling: { kinds }, last }) =>
      mention.found.base === '个百分点' && kinds[at - 1] === 'share' && last !== '',
    label: ({ last }) => last,
    example: {
      sentence: '发放贷款1180万元,逾期率0.3%,比全县低0.5个百分点',
      quote: '0.5个百分点',
      label: '发放贷款逾期率',
    },
    counterexample: { sentence: '财政收入4720万元,比全县高0.5个百分点', quote: '0.5个百分点' },
  },
  {
    name: 'amount that it belongs to',
    when: () => true,
    label: base,
    example: { sentence: '财政收入4720万元,同比增长4.5%', quote: '4.5%', label: '财政收入' },
    counterexample: { sentence: '财政收入4720万元,外贸增长4.5%', quote: '4.5%' },
  },
];
