import { mergeNames, openingVerb, stripOpening } from '../phrase.ts';
import { isRate } from '../sense/tie.ts';
import { countRules } from './count-rules.ts';
import { levelRules } from './level-rules.ts';
import { rankRules } from './rank-rules.ts';
import { rulesFor, type LabelRule } from './rule.ts';
import { isOutcome, thingOf } from './side-rules.ts';
import { spendingRules } from './spending-rules.ts';
import { tiedRules } from './tied-rules.ts';

const respectively: readonly LabelRule[] = [
  {
    name: 'like one of a list',
    when: ({ labelling: { pairs, names }, at }) => (names[pairs.like[at] ?? -1] ?? '') !== '',
    label: ({ labelling: { pairs, names }, at, kind }) => {
      const name = names[pairs.like[at] ?? -1] ?? '';
      // 新培育农场23家、合作社9家,累计分别达到168家、94家: the total is not of the new ones.
      const whole = kind === 'amount' ? name.slice(openingVerb(name).length) || name : name;
      const side = pairs.names[at] ?? '';
      // 小麦、玉米种植面积分别为…,单产分别提高…: of the thing, not of its other side.
      return mergeNames(isOutcome(side) ? thingOf(whole) : whole, side);
    },
  },
  {
    name: 'name before 分别',
    when: ({ labelling, at }) => labelling.pairs.names[at] !== undefined,
    label: ({ labelling: { pairs, thing }, at, kind }) => {
      const name = stripOpening(pairs.names[at] ?? '');
      // 新入库项目18个,开工率、完成率分别达94%、103%: of what was counted.
      return kind === 'share' && isRate(name) ? mergeNames(thing?.name ?? '', name) : name;
    },
  },
];

/**
 * The grammar of names: the first row that holds names the quantity. What is counted comes last, as anything may be.
 */
export const labelRules: readonly LabelRule[] = [
  ...respectively,
  ...rulesFor(({ kind }) => kind === 'rank', rankRules),
  ...rulesFor(({ of, at }) => of !== null && of < at, tiedRules),
  ...rulesFor(({ kind }) => kind !== 'amount', levelRules),
  ...spendingRules,
  ...countRules,
];
