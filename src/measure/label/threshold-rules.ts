import { isSubject, type Mention } from '../clause.ts';
import { openingVerb } from '../phrase.ts';
import { isGeneral } from './name-following.ts';
import type { Naming } from './naming.ts';
import type { LabelRule } from './rule.ts';

/** The side that a threshold names: 以上 of 30万元以上32个村. */
const thresholdSide = ({ sameClause, mention }: Naming): string =>
  (sameClause && /^(?<side>以上|以下|以内)的?$/.exec(mention.lead)?.groups?.['side']) || '';
/** Those on one side of a threshold, before their number: 以上的村 of 50万元以上的村达到11个. */
const thresholdGroup =
  /^(?:及?(?<side>以上|以下|以内))?(?<link>的)?(?<who>(?:(?:行政|经济|薄弱)?村|农户|企业|项目|大?户|老人|老年人|人员|党员|人口|群众)?)(?:已|共有|达到?|有|共|为|占|增至|增加到|发展到)*$/;
/** The other way to name one: 超20万元的村. */
const overBefore = /(?:超过?|过|突破)$/;
/** 4个 of 超20万元的村达到15个、超50万元的达到4个: those named last. */
const whoBefore = /的(?<who>[一-鿿]{1,6})$/;

/** A number of things is no threshold of a level. */
const isCount = ({ found: { base } }: Mention): boolean => base === null || ['个', '户', '人'].includes(base);

/** How those on one side of a threshold are named; '' where no threshold leads to them. */
function groupOf({ sameClause, mention, before, at, labelling: { names, mentions } }: Naming): string {
  const { side, link, who = '' } = (sameClause && thresholdGroup.exec(mention.lead)?.groups) || {};
  if (!before || isCount(before)) return '';
  const low = before.found.range === 'high' ? (mentions[at - 2]?.found.quote ?? '') : '';
  const over = side === undefined ? (low && `${low}至`) || (overBefore.exec(before.before)?.[0] ?? '') : '';
  if (side === undefined && (over === '' || link === undefined)) return '';
  const named = names.slice(-2).findLast((name) => whoBefore.test(name)) ?? '';
  const whose = who || (whoBefore.exec(named)?.groups?.['who'] ?? '');
  return whose === '' || link === undefined ? '' : `${over}${before.found.quote}${side ?? ''}的${whose}`;
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

/** What the threshold before in the sentence is of: 20万元以上的村达到85%,100万元以上的村3个. */
function thresholdBefore({ labelling: { mentions, names }, at, mention }: Naming): string {
  const index = mentions
    .slice(Math.max(0, at - 4), at)
    .findLastIndex((one) => one.found.base === mention.found.base && isLimit(one));
  const last = mentions[at - 1];
  // 集体收入全部达到20万元以上,其中50万元以上的村6个; 收入全部突破30万元,50万元以上的村占62%
  if (index < 0 && last?.found.base === mention.found.base && /^(?:其中)?$/.test(mention.before))
    return names[at - 1] ?? '';
  return index < 0 ? '' : (names[Math.max(0, at - 4) + index] ?? '');
}

/** Names of those on one side of a threshold: 50万元以上的村达到11个. */
export const thresholdRules: readonly LabelRule[] = [
  {
    name: 'level at threshold',
    when: (naming) =>
      isThreshold(naming) &&
      !isCount(naming.mention) &&
      naming.lead.length >= 2 &&
      openingVerb(naming.lead) !== naming.lead &&
      !naming.mention.joined,
    label: ({ lead }) => lead,
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
    name: 'reached by share',
    when: ({ labelling: { names, kinds }, at, before, own, sameClause }) =>
      sameClause &&
      kinds[at - 1] === 'share' &&
      isGeneral(own.replace(/^的/, '')) &&
      before !== undefined &&
      isSubject(before) &&
      (names[at - 2] ?? '') !== '',
    label: ({ labelling: { names }, at }) => names[at - 2] ?? '',
  },
  {
    name: 'group of threshold',
    when: (naming) => naming.noun === '' && groupOf(naming) !== '',
    label: groupOf,
  },
];

/** Names of a threshold that has no name of its own before it: 20万元以上的村达到85%,100万元以上的村3个. */
export const namelessThresholdRules: readonly LabelRule[] = [
  {
    name: 'further threshold',
    when: (naming) => isThreshold(naming) && thresholdBefore(naming) !== '',
    label: thresholdBefore,
  },
  {
    name: 'threshold, noun behind',
    when: (naming) => isThreshold(naming) && naming.behind.noun !== '',
    label: ({ behind }) => behind.noun,
  },
];
