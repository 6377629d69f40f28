import { firstMatch } from '../../text/first-match.ts';
import { type Mention } from '../clause.ts';
import { nameBefore, openingVerb, stripLinks } from '../phrase.ts';
import { isGeneral } from './name-following.ts';
import type { Naming } from './naming.ts';
import type { LabelRule } from './rule.ts';

/** The side that a threshold names: 以上 of 30万元以上32个村. */
const thresholdSide = ({ sameClause, mention }: Naming): string =>
  sameClause ? firstMatch(/^以[上下内](?=的?$)/, mention.lead) : '';
/** Those on one side of a threshold, before their number: 以上的村 of 50万元以上的村达到11个. */
const thresholdGroup = /^(?:及?(?<side>以[上下内]))?(?<link>的)?(?<rest>[一-鿿]{0,16})$/;
/** The other way to name one: 超20万元的村, 不足8000元的监测户. */
const overBefore = /(?:超过?|过|突破|[不高低]于|不足)$/;
/** 4个 of 超20万元的村达到15个、超50万元的达到4个: those named last. */
const whoBefore = /(?<=的)[一-鿿]{1,6}$/;

/** Those who have a name without their threshold. */
const said = /薄弱|重[点大]/;

/** A number of things is no threshold of a level; a number of heads is: 存栏500头以上的养殖场. */
const isCount = ({ found: { base, unit } }: Mention): boolean =>
  base === null || ['户', '人'].includes(base) || /^[个家项件处座]$/.test(unit ?? '');

/** How those on one side of a threshold are named; '' where no threshold leads to them. */
function groupOf({
  sameClause,
  mention,
  own,
  before,
  at,
  labelling: { names, mentions, thing },
}: Naming): string {
  if (
    !before ||
    mention.clause - before.clause > 1 ||
    (!sameClause && (own !== '' || !isLimit(before))) ||
    isCount(before) ||
    !['个', '户', '人'].includes(mention.found.base ?? '')
  )
    return '';
  // 低于1.2万元的脱贫户全部纳入监测,共46户
  const words = sameClause ? mention.lead.trim() : before.tail.replace(/(?:全部|均|都).*/, '');
  const { side, link, rest } = thresholdGroup.exec(words)?.groups ?? {};
  if (rest === undefined) return '';
  const low = before.found.range === 'high' ? (mentions[at - 2]?.found.quote ?? '') : '';
  const over = side === undefined ? (low && `${low}至`) || firstMatch(overBefore, before.before) : '';
  if (side === undefined && (over === '' || link === undefined)) return '';
  const named = names.slice(-2).findLast((name) => whoBefore.test(name)) ?? '';
  const whose = stripLinks(rest) || firstMatch(whoBefore, named) || (thing?.name ?? '');
  const level = low === '' ? nameBefore(before.lead) : '';
  // 投资超5000万元的重点项目: said in full without its threshold; 引进总投资20亿元以上项目: named by what is done.
  if (said.test(whose) || (openingVerb(level) !== '' && level.endsWith('投资'))) return '';
  return whose === '' ? '' : `${level}${over}${before.found.quote}${side ?? ''}${link ?? ''}${whose}`;
}

/** 30万元以上的村. */
const limits = /^(?:及)?(?:以上|以下|以内)的?[一-鿿]/;
const isLimit = ({ lead, tail, found }: Mention): boolean =>
  limits.test(tail) || ((overBefore.test(lead) || found.range === 'high') && tail.startsWith('的'));
/** 50万元至100万元的村: of a range both ends are. */
const isThreshold = ({ mention, at, labelling: { mentions } }: Naming): boolean => {
  const high = mentions[mention.found.range === 'low' ? at + 1 : at];
  return high !== undefined && isLimit(high);
};

const isAge = ({ mention }: Naming): boolean => /岁$/.test(mention.found.unit ?? '');

/** What the threshold before in the sentence is of: 20万元以上的村达到85%,100万元以上的村3个. */
function thresholdBefore({ labelling: { mentions, names }, at, mention }: Naming): string {
  const index = mentions
    .slice(Math.max(0, at - 4), at)
    .findLastIndex((one) => one.found.base === mention.found.base && isLimit(one));
  const last = mentions[at - 1];
  // 集体收入全部达到20万元以上,其中50万元以上的村6个; 收入全部突破30万元,50万元以上的村占62%
  if (index < 0 && last?.found.base === '元' && /^(?:其中)?(?:超过?|过)?$/.test(mention.before))
    return names[at - 1] ?? '';
  return index < 0 ? '' : (names[Math.max(0, at - 4) + index] ?? '');
}

/** Names of those on one side of a threshold: 50万元以上的村达到11个. */
export const thresholdRules: readonly LabelRule[] = [
  {
    name: 'level at threshold',
    when: (naming) =>
      !isAge(naming) &&
      isThreshold(naming) &&
      !isCount(naming.mention) &&
      naming.lead.length >= 2 &&
      openingVerb(naming.lead) !== naming.lead &&
      !naming.mention.joined,
    label: ({ lead }) => lead,
  },
  {
    name: 'further threshold',
    when: (naming) =>
      naming.lead === '' && !isAge(naming) && isThreshold(naming) && thresholdBefore(naming) !== '',
    label: thresholdBefore,
  },
  {
    name: 'threshold, noun behind',
    // 消除10万元以下薄弱村; 服务80岁以上老人136名: whom it is done for has no level.
    when: (naming) =>
      isThreshold(naming) &&
      (naming.lead === ''
        ? !naming.mention.joined
        : naming.lead === openingVerb(naming.lead) || (isAge(naming) && naming.lead.length === 2)) &&
      naming.behind.noun !== '',
    label: ({ lead, behind }) => openingVerb(lead) + behind.noun,
  },
  {
    name: 'side of threshold',
    when: (naming) => thresholdSide(naming) !== '' && (naming.noun === '' || isGeneral(naming.noun)),
    label: (naming) =>
      naming.last.replace(/\d.*(?:以上|以下|以内)$/, '') +
      (naming.before?.found.quote ?? '') +
      thresholdSide(naming) +
      naming.noun,
  },
  {
    name: 'group of threshold',
    when: (naming) => naming.noun === '' && groupOf(naming) !== '',
    label: groupOf,
  },
];
