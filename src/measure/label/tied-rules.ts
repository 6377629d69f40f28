import { mergeNames, openingVerb } from '../phrase.ts';
import { ratedBy } from '../sense/tie.ts';
import type { Naming } from './naming.ts';
import type { LabelRule } from './rule.ts';

/** 空气质量优良天数 and 优良率: 空气质量优良率; 流转耕地 and 流转率: 耕地流转率. */
function rateOf(amount: string, rate: string): string {
  // 政务服务评价总数3.2万条,好评率100%: how many were counted is no part of a rate.
  const counted = amount.replace(/(?:(?:评价)?总|[人户])数$/, '');
  if (counted !== amount) return rateOf(counted, rate);
  const act = ratedBy(rate);
  const at = act.length < 2 ? -1 : amount.indexOf(act);
  const front = amount.slice(0, at);
  // 排查整改各类安全隐患: the verbs before the act are no part of what it is done to.
  if (at > 0 && openingVerb(front) === front)
    return amount.slice(at + act.length).replace(/^各类/, '') + rate;
  if (at > 0) return front + rate;
  return at === 0 && amount.length > act.length ? amount.slice(act.length) + rate : mergeNames(amount, rate);
}

const base = ({ labelling, of }: Naming): string => labelling.names[of ?? -1] ?? '';

/** Names of a change or share that belongs to an amount. */
export const tiedRules: readonly LabelRule[] = [
  {
    name: 'rate of amount',
    // 完成率 is of the task and named as what was to be done.
    when: ({ kind, own }) => kind === 'share' && /(?<!^(?:任务|目标|计划)?完成)率$/.test(own),
    label: (naming) => rateOf(base(naming), naming.own),
  },
  {
    name: 'amount it is of',
    when: () => true,
    label: base,
  },
];
