import { mergeNames, openingVerb, opensEmpty, readFollowing, stripOpening, verbBefore } from '../phrase.ts';
import { isTask } from '../sense/status.ts';
import { planned, surplus } from '../sense/tie.ts';
import { times } from './name-following.ts';
import { namelessRules } from './nameless-rules.ts';
import type { Naming } from './naming.ts';
import { rulesFor, type LabelRule } from './rule.ts';
import { isOutcome, sideRules } from './side-rules.ts';
import { thresholdRules } from './threshold-rules.ts';

/** A lead that names people, counted by 户 or 人: 边缘易致贫户28户76人. */
const people = /(?:户|人|人口|群众|群体|人员|家庭|职工|居民|老人|学生)$/;
/** A verb of building that says nothing by itself. */
const loneVerbs =
  '剩余|建成|投用|拆除|整改|销售|交付|[新改扩重迁续补维翻加净][建造修种植栽固增]|修复|更换|硬化|流转';
const loneVerb = RegExp(`^(?:${loneVerbs})$`);
const leadingVerb = RegExp(`^(?:${loneVerbs})`);
/** What came of a task that was set, in a verb: 任务4200万元,[实际入库]4386万元. */
const result = /^(?:已|实际|超额)*[一-鿿]{0,3}(?<![率量额值])(?:到位)?了?$/;
/** Index of the task that a number is the result of, right before it or before another result; undefined if none is. */
function taskOf({ labelling: { mentions }, mention, at, sameClause }: Naming): number | undefined {
  if (!result.test(stripOpening(mention.lead))) return undefined;
  return [at - 1, ...(sameClause && mention.joined ? [at - 2] : [])].find((one) => isTask(mentions, one));
}

/** Whether the words before a count name it rather than those behind it. */
function isNamedBefore({ lead, noun, mention: { found } }: Naming): boolean {
  if (lead === '') return false;
  // 流转土地850亩建设中药材基地: what it was done for.
  if (/亩|米/.test(found.base ?? '') && openingVerb(noun) !== '' && lead.length > 3) return true;
  if (times.includes(found.base)) return true;
  return people.test(lead) && ['户', '人', '人次'].includes(found.base ?? '');
}

/** The verb that a count with a noun hangs on. */
const verbOf = ({ mention, lead, labelling }: Naming): string =>
  verbBefore(mention.lead) || (lead === '' ? labelling.verb : '');

/** The thing that was built before, without its verb. */
const builtBefore = ({ last }: Naming): string =>
  last.slice(openingVerb(last).length).replace(leadingVerb, '');

/** 剩余8户13人也将如期脱贫, 贫困人口354人居家灵活就业: what became of those who were counted; undefined if too long. */
function shortPredicate({ labelling, at, behind, mention }: Naming): string | undefined {
  const twin = labelling.mentions[at + 1];
  const { noun, predicate } = twin?.touching ? readFollowing(twin.tail) : behind;
  // 命案连续5年零发生
  if (times.includes(mention.found.base) && /^零/.test(noun)) return noun;
  const rest = noun === '' ? stripOpening(predicate.replace(/^也?将?(?:如期)?/, '')) : '';
  return rest.length <= 6 ? rest : undefined;
}

/** Whether a list's verb stands before an earlier item: 申报科技型中小企业27家、省级创新型中小企业10家. */
function hangsOnVerb({ mention, lead, labelling: { verb } }: Naming): boolean {
  const opensItself = opensEmpty(mention.lead) || openingVerb(lead) !== '';
  return mention.joined && verb !== '' && !opensItself;
}

/** Names of an amount, by what stands behind it and before it. */
export const countRules: readonly LabelRule[] = [
  {
    name: 'high end',
    when: ({ mention, last }) => mention.found.range === 'high' && last !== '',
    label: ({ last }) => last,
  },
  ...thresholdRules,
  {
    name: 'twin count',
    when: ({ mention, last, noun }) => mention.touching && last !== '' && (noun === '' || !mention.parted),
    label: ({ last }) => last,
    side: true,
  },
  ...rulesFor(
    (naming) => naming.noun !== '' && !isNamedBefore(naming),
    [
      {
        name: 'thing behind',
        when: () => true,
        label: (naming) => {
          const verb = verbOf(naming);
          return naming.noun.startsWith(verb) ? naming.noun : verb + naming.noun;
        },
      },
    ],
  ),
  {
    name: 'lone verb',
    when: (naming) =>
      loneVerb.test(naming.lead) &&
      !isOutcome(naming.last) &&
      naming.noun === '' &&
      builtBefore(naming).length >= 2 &&
      naming.before?.found.base === naming.mention.found.base,
    label: (naming) =>
      (builtBefore(naming).endsWith(naming.lead) ? '' : naming.lead) +
      builtBefore(naming).replace(/^(?:.+[和、及])?在建/, ''),
    side: true,
  },
  {
    name: 'sum handed out',
    when: ({ mention, lead, behind }) =>
      mention.found.base === '元' &&
      lead.length === 2 &&
      openingVerb(lead) === lead &&
      behind.noun.length >= 2 &&
      behind.predicate === '',
    label: ({ lead, behind }) => lead + behind.noun,
  },
  {
    name: 'surplus',
    when: ({ mention, last, noun }) => surplus.test(mention.lead) && last !== '' && noun === '',
    label: ({ mention, last }) => mergeNames(last, mention.lead),
    side: true,
  },
  {
    name: 'result of task',
    when: (naming) => naming.noun === '' && taskOf(naming) !== undefined,
    // 征兵任务28人,输送31人: of what was to be done; 招商任务6个,签约8个、落地5个: of several results, each says which.
    label: (naming) => {
      const { mention, at, labelling } = naming;
      const name = labelling.names[taskOf(naming) ?? -1] ?? '';
      const isOneOfSome = mention.joined || labelling.mentions[at + 1]?.joined;
      return isOneOfSome ? mergeNames(name, stripOpening(mention.lead)) : name;
    },
    side: true,
  },
  {
    name: 'plan',
    when: ({ mention, last }) => planned.test(mention.lead) && last !== '',
    label: ({ last }) => last,
    side: true,
  },
  ...namelessRules,
  ...sideRules,
  {
    name: 'further item',
    when: hangsOnVerb,
    label: ({ labelling, lead }) => labelling.verb + lead,
  },
  {
    name: 'short noun with predicate',
    when: (naming) =>
      (naming.lead.length <= 2 || people.test(naming.lead)) && shortPredicate(naming) !== undefined,
    label: (naming) => naming.lead + (shortPredicate(naming) ?? ''),
  },
  {
    name: 'amount, words before',
    when: () => true,
    label: ({ lead }) => lead,
  },
];
