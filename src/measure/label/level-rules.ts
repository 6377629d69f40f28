import { isSubject } from '../clause.ts';
import { firstMatch } from '../../text/first-match.ts';
import { mergeNames, nameBefore, stripLinks, stripOpening } from '../phrase.ts';
import { nameOfClauseBefore } from './nameless-rules.ts';
import { isGeneral } from './name-following.ts';
import type { Naming } from './naming.ts';
import { sideOfThing } from './side-rules.ts';
import type { LabelRule } from './rule.ts';

/** A share of a whole: 高标准农田面积占耕地面积的40%. */
const partOf = /^(?<what>.{2,}?)?仅?占(?![道地用])(?<whole>[^占]{2,20}?)(?:的)?$/;

/** The name of a share of a whole; '' where it is none. */
function partName(naming: Naming): string {
  const { kind, mention, last } = naming;
  const { what = '', whole } =
    (kind === 'share' && partOf.exec(stripOpening(stripLinks(mention.lead)))?.groups) || {};
  // 经济总量偏小,仅占全县的6.8%
  if (whole === undefined) return '';
  // 民生支出占财政支出的83%: only a ratio is told with its whole.
  const ratio = /比[重例率]$/.test(whole) ? `占${whole}` : '';
  return (nameBefore(what) || last || nameOfClauseBefore(naming)) + ratio;
}
/** The noun behind 的: of 46.9%的投资. */
const ofNoun = ({ mention, behind }: Naming): string => (/^以上|^的/.test(mention.tail) ? behind.noun : '');
const isListed = ({ mention }: Naming): boolean => mention.lead === '' && mention.joined;

/** Names of a share, change or score with a subject of its own. */
export const levelRules: readonly LabelRule[] = [
  {
    name: 'share given',
    // 贡献全镇七成的税收, 覆盖全镇五分之四的农户; 贡献46.9%的投资、41.3%的税收
    when: (naming) =>
      (isListed(naming) || /^(?:贡献|覆盖|惠及|带动|占)(?:全.)?$/.test(naming.own)) && ofNoun(naming) !== '',
    label: ofNoun,
  },
  {
    name: 'listed level',
    when: isListed,
    label: ({ last }) => last,
  },
  {
    name: 'share as subject',
    when: ({ mention }) => isSubject(mention),
    label: ({ noun, last }) => noun || last,
  },
  {
    name: 'share of a whole',
    when: (naming) => partName(naming) !== '',
    label: partName,
  },
  {
    name: 'shift of place',
    when: ({ own, last, mention }) =>
      mention.found.base === '位' && /^(?:排名|名次|位次)?$/.test(own) && last !== '',
    label: ({ last }) => last,
  },
  {
    name: 'side that moves',
    when: (naming) =>
      naming.kind === 'change' && naming.mention.found.base !== '位' && sideOfThing(naming) !== '',
    label: sideOfThing,
  },
  {
    name: 'nameless level',
    when: ({ own }) => own === '' || /^(?:[高低快慢]于|[较比]|占比$)/.test(own),
    label: (naming) =>
      mergeNames(
        naming.last ||
          nameBefore(naming.mention.before) ||
          naming.noun ||
          naming.behind.noun ||
          nameOfClauseBefore(naming),
        firstMatch(/^占比/, naming.own),
      ),
  },
  {
    name: 'level of general noun',
    when: ({ own }) => isGeneral(own.replace(/占比?$/, '')),
    label: ({ mention, behind, own, before }) =>
      (before?.lead === '' && /^以[上下内]的.*占(?!比)/.test(mention.lead)) ||
      /[增降]幅|增速/.test(mention.lead)
        ? own
        : nameBefore(mention.before) || behind.noun,
  },
  {
    name: 'level, words before',
    when: () => true,
    label: ({ own }) => own,
  },
];
