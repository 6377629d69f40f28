import { nameBefore, stripOpening, trend } from '../phrase.ts';
import { afterWords } from '../sense/bound.ts';
import type { Naming } from './naming.ts';
import { rulesFor, type LabelRule } from './rule.ts';
import { thingBase, thingBefore } from './side-rules.ts';

/** What was added in a year. */
const added = /^(?:净增|新(?:增|认定|培育|创建|发展|建|获评|登记|注册))(?=.{2})/;

/** 苹果桃从无到有,达700亩; 社零总额由降转增,增长3.3%: what the clause before speaks of. */
export function nameOfClauseBefore({ clauseBefore, last }: Naming): string {
  const name = nameBefore(
    clauseBefore
      .replace(trend, '')
      .replace(/(?<=.{2})(?:提前.{0,5})?(?:超额)?完成(?:全年|年度)?(?:目标)?(?:任务|计划|目标).*$/, ''),
  );
  return /\d/.test(name) ? last : name;
}

const wordsBehind = (tail: string): string => stripOpening(tail.replace(afterWords, '').replace(/^的$/, ''));

/** Names of a count that has none of its own before it. */
export const namelessRules: readonly LabelRule[] = rulesFor(
  ({ lead }) => lead === '',
  [
    {
      name: 'second measure',
      when: ({ own, last, before }) => own !== '' && last !== '' && before?.found.base === '个',
      label: ({ last }) => last,
    },
    {
      name: 'whole clause before',
      when: ({ own, mention }) => own !== '' && nameBefore(mention.before) !== '',
      label: ({ mention }) => nameBefore(mention.before),
    },
    {
      name: 'any words behind',
      when: ({ own, mention, last }) =>
        own === '' &&
        wordsBehind(mention.tail) !== '' &&
        !(last !== '' && /^(?:位|名)?[列居]|^(?:进入|跻身)/.test(mention.tail)),
      // 新建养老服务中心3个,其中1个提前投用: what became of some of them.
      label: (naming) =>
        wordsBehind(naming.mention.tail) +
        (naming.behind.noun === '' && thingBase(naming) === naming.mention.found.base
          ? thingBefore(naming)
          : ''),
    },
    {
      name: 'running total',
      when: ({ own, mention, last }) => own === '' && /累计|总计|合计/.test(mention.lead) && added.test(last),
      label: ({ last }) => last.replace(added, ''),
    },
    {
      name: 'bare count',
      // 进出口增长5%,实际利用外资与上年持平,为260万美元: of what the clause between speaks of.
      when: ({ own, last, clauseBefore, before, mention }) =>
        own === '' &&
        last !== '' &&
        !(trend.test(clauseBefore) && mention.clause - (before?.clause ?? 0) > 1),
      label: ({ last }) => last,
    },
    {
      name: 'clause before',
      when: () => true,
      label: nameOfClauseBefore,
    },
  ],
);
