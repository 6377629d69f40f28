import { firstMatch } from '../../text/first-match.ts';
import { mergeNames, nameBefore, readFollowing } from '../phrase.ts';
import type { Naming } from './naming.ts';
import { rulesFor, type LabelRule } from './rule.ts';

/** Money put into something: the thing stands after it. */
const investment = /(?:[概估]算|总|完成)?投(?:资|入资金|入)$/;
/** What leads from a sum to the thing that it was spent on. */
const spending =
  /^(?:的|用于|对(?![接口外])|改造|整治|维修|铺设|硬化|新建|建设|建成|改建|修建|初砌|完成|实施(?!类)|打造|完善|改善|升级|提升|疏浚|[绿亮]化|修复|整修|加固|安装|更换|年产)+/;
/** 为863户贫困户发放产业奖补资金203.7万元: who gets it, then what; 低保对象发放低保金 says itself whose it is. */
const payment = /^[^,]{2,14}?(?:发放|支付|兑现|送去|追回)[^,]{2,}$/;

const isMoney = ({ mention }: Naming): boolean => mention.found.base === '元';
const isCapacity = ({ mention }: Naming): boolean => /年产$/.test(mention.lead);
/** 投资, 总投资 or 产能, where a name ends with it. */
const word = (naming: Naming): string => {
  if (isCapacity(naming)) return '产能';
  return isMoney(naming) ? firstMatch(investment, naming.own) : '';
};
const thing = (text: string): string =>
  nameBefore(readFollowing(text.replace(spending, '')).noun.replace(/总投资$/, ''));

/** The words behind the number; behind the next number of its clause, where nothing stands between. */
function wordsAfter({ labelling, at, mention }: Naming): string {
  const next = labelling.mentions[at + 1];
  // 投资1330万元建成容量2100吨的冷库1座: an attribute stands between.
  if (
    next?.clause === mention.clause &&
    (next.tail.startsWith('的') || /[年日][一-鿿]{1,4}$/.test(mention.tail)) &&
    spending.test(mention.tail.replace(/^的.*/, ''))
  )
    return next.tail;
  return (/^(?:的|年产)?$|等$/.test(mention.tail) || mention.tail.replace(spending, '') === '') &&
    next?.clause === mention.clause
    ? next.tail
    : mention.tail;
}

/** Whether the thing that the money went into stands behind. */
function goesOn(naming: Naming): boolean {
  const after = wordsAfter(naming);
  const leads = isCapacity(naming) || after !== naming.mention.tail || spending.test(naming.mention.tail);
  return leads && after.length >= 2;
}

/** Whether the thing that the money went into was named before. */
function goesBack(naming: Naming): boolean {
  const { before, mention, sameClause } = naming;
  if (!before || opensGroup(naming)) return false;
  return sameClause ? mention.joined : before.clause === mention.clause - 1;
}

/** 投资107万元,完成弹石公路9.3公里;投资100万元,…: behind a semicolon the next sum speaks of something else. */
const opensGroup = ({ labelling, endBefore }: Naming): boolean => labelling.sentence[endBefore] === ';';

/** The thing that a sum in a clause of its own was spent on: the next clause. */
function ahead({ labelling: { sentence, mentions, kinds }, mention, at }: Naming): string {
  const inNext = mentions.slice(at + 1, at + 12).filter(({ clause }) => clause === mention.clause + 1);
  // 完成投资2.4亿元,土地利用率提高8个百分点: a rate is nothing that money went into.
  if (inNext.length > 0 && inNext.every((_, k) => kinds[at + 1 + k] !== 'amount')) return '';
  if (inNext.at(-1)?.found.base === '元') return '';
  // 完成雨污分流改造7公里、污水处理站改造2座: what is named first, unless it only describes what follows.
  const { tail = '', lead = '' } =
    (inNext[0]?.tail === '' && !inNext[0].lead.endsWith('等') ? inNext[0] : inNext.at(-1)) ?? {};
  if (inNext.length > 0) return readFollowing(tail).noun || nameBefore(lead);
  const clause = sentence.slice(mention.found.end).split(/[,;。:]/)[1] ?? '';
  return clause === '' ? '' : thing(clause);
}

/** Names of a sum or capacity that is named after what it is for. */
export const spendingRules: readonly LabelRule[] = [
  {
    name: 'sum paid',
    when: (naming) =>
      isMoney(naming) && naming.sameClause && !naming.mention.joined && payment.test(naming.mention.lead),
    label: ({ mention }) =>
      mention.lead.replace(/^(?<same>..).*(?=发放\k<same>)|(?<=..)(?:发放|支付|兑现)/, ''),
  },
  {
    name: 'spent on thing behind',
    when: (naming) => word(naming) !== '' && goesOn(naming),
    label: (naming) => mergeNames(thing(wordsAfter(naming)), word(naming)),
  },
  ...rulesFor(
    (naming) => !isCapacity(naming) && word(naming) !== '' && naming.own === word(naming),
    [
      {
        name: 'spent on thing before',
        when: goesBack,
        label: ({ last, own, labelling: { thing }, mention }) =>
          (thing?.name ?? last) + (firstMatch(/完成投资/, mention.lead) || own),
        side: true,
      },
      {
        name: 'spent on next clause',
        when: ({ mention }) => !/^以[上下内]/.test(mention.tail),
        // 实施水利补短板工程,总投资4.6亿元
        label: (naming) =>
          (firstMatch(/^\D+(?:工程|项目|园区?|基地|中心)$/, nameBefore(naming.clauseBefore)) ||
            ahead(naming)) + naming.own,
      },
    ],
  ),
];
