import { boundWords, type Figure } from './figure.ts';
import type { DraftSentence } from './sentence.ts';
import { against, down, lastYear, stripLead, up } from './words.ts';

/**
 * The part that a number plays in what is said of one thing.
 * `level` how much there is, `from` how much there was, `to` what it came to by a verb (增至), `delta` how much more or
 * less, `rate` the growth in per cent, `points` the shift in points, `times` a multiple, `other` none of these.
 */
export type Role = 'level' | 'from' | 'to' | 'delta' | 'rate' | 'points' | 'times' | 'other';

/** A number with its part. */
export interface Term {
  figure: Figure;
  role: Role;
  /** Which way a `to`, `delta`, `rate` or `points` goes by its verb; 0 where none is told. */
  sign: 1 | -1 | 0;
  /** The verb that says so: 前移, 增加. */
  verb: string;
  /** Words before it, without what belongs to the number before. */
  lead: string;
}

/** All that a sentence says of one thing, one number after the other. */
export interface Relation {
  sentence: DraftSentence;
  /** The thing's name as it stands, without words of time and verbs; empty where the sentence has none. */
  subject: string;
  terms: Term[];
  /** Index in its sentence. */
  index: number;
}

const filler =
  '(?:了|约|近|保持在|保持|稳定在|超过|超|不低于|不少于|突破|幅度|达到|达|为|高达|至少|:|均|将近|又|,|\\(|是|在|也|力争|要|再)*';
const rising = new RegExp(`(?<verb>${up})${filler}$`);
const falling = new RegExp(`(?<verb>${down})${filler}$`);
/** Verbs that lead to a level: 增至, 提高到, 前移到, 由…变为. */
const moving = new RegExp(
  `(?<verb>${up}|${down}|[前后上下]移|[前挺]?进[位步]?|[后倒]?退步?|提|加|化解|消化|压|滑|晋升|变化?|改善|优化|转|调整|延长|跌|恶化|跨越|冲|攀|爬|站)(?:了)?(?:到|至|为|成|居|上)(?:了|约|近|超过|全[县市区省镇]|第)*$`,
);
const fromTail = new RegExp(
  `(?:[由从自](?![业事主有筹治然来营])(?:[^,;。#%@*]{0,16})|(?:${against})(?:${lastYear}|今年|\\d{4}年)(?:的|为|是|完成的)?|(?:${lastYear})[^,;。#%@*]{0,14}?(?:为|是|有|只有|仅有|仅|完成|实现|达到|达|做到|的)?|[在以](?:${lastYear}|今年)的?)$`,
);
/** 是去年的, before a multiple. */
export const timesBefore = new RegExp(`(?:是|为|相当于|达到?)?(?:${lastYear})的?$`);
const comparing = new RegExp(`(?:${up}|${down})(?:了)?(?:约|近)?$`);

/** Gives a number its part by the words right before it. */
function readTerm(figure: Figure, lead: string): Term {
  const words = lead.replace(/^(?:的)?(?:基础上|基数|水平上)/, '').trimEnd();
  const move = moving.exec(words);
  const term = (role: Role, sign: Term['sign'] = 0, verb = ''): Term => ({ figure, role, sign, verb, lead });
  if (figure.sign === '^') {
    const [rise, fall] = [rising.test(words), falling.test(words)];
    return term('points', fall ? -1 : rise ? 1 : 0);
  }
  // 升幅为43% is a rate, 升到43% a level.
  if (move && !/[幅速率]$/.test(move.groups?.['verb'] ?? '')) {
    const verb = move.groups?.['verb'] ?? '';
    const sign = new RegExp(`^(?:${down})$`).test(verb) ? -1 : new RegExp(`^(?:${up})$`).test(verb) ? 1 : 0;
    return term('to', sign, verb);
  }
  if (/(?:^|[,;])[^,;]*[在以][^,;]*$/.test(words) && /^的?(?:基础上|基数上|水平上|底子上)/.test(figure.after))
    return term('from');
  const fall = falling.exec(words);
  const rise = rising.exec(words);
  const verb = (fall ?? rise)?.groups?.['verb'] ?? '';
  const sign = fall ? -1 : rise ? 1 : 0;
  // 超上年同期6万吨: by so much, or more than so much.
  if (new RegExp(`(?:超|超过|高于|好于)(?:${lastYear})的?$`).test(words)) return term('other');
  // 是上个雪季16万人次的1.5倍
  if (figure.after === '的' && /(?:是|为|相当于)[^,;]{1,14}$/.test(words)) return term('from');
  // 是去年的1.8倍
  const isMultiple = figure.sign === '*' && timesBefore.test(words);
  if (fromTail.test(words) && !comparing.test(words) && !isMultiple) return term('from');
  if (figure.sign === '*') return sign === 0 ? term('times') : term('other', sign, verb);
  if (figure.sign === '%') {
    return sign === 0 ? term('level') : term('rate', sign, verb);
  }
  if (figure.sign === '@') return term('level');
  return sign === 0 ? term('level') : term('delta', sign, verb);
}

const carriesOn = /^(?:的)?(?:基础上|为?基数|水平上|相比|的水平)/;
const breaks = /[;]|其中|(?:^|,)另|包括|,(?:[^,]{0,4})[一二三四]是/;

/** Cuts a sentence into relations: a new thing's name, ; or 其中 begins another. */
export function readRelations(sentence: DraftSentence): Relation[] {
  const relations: Relation[] = [];
  let open: Relation | undefined;
  for (const figure of sentence.figures) {
    const lead = figure.lead.replace(boundWords, '');
    const term = readTerm(figure, lead);
    const isNew =
      open === undefined ||
      breaks.test(lead) ||
      // 比重不到两成,5.9万吨鲜果原样出售
      (lead === ',' &&
        figure.sign === '#' &&
        open.terms.at(-1)?.figure.sign === '%' &&
        /^(?![是为])[一-鿿]{2}/.test(figure.after)) ||
      (!carriesOn.test(lead) && opensThing(lead, open, term));
    const subject = stripLead(clean(lead));
    if (isNew || open === undefined) {
      open = { sentence, subject, terms: [], index: relations.length };
      relations.push(open);
    } else if (open.subject === '' && subject !== '') open.subject = subject;
    open.terms.push(term);
  }
  return relations;
}

/** A lead's last clauses, without the verbs of comparison, so that only a thing's name is left. */
const clean = (lead: string): string => {
  const words = lead.replace(carriesOn, '').replace(moving, '');
  const clauses = words.split(/[,;:]/).filter((one) => stripLead(one) !== '');
  return clauses.at(-1) ?? '';
};

/** Names of a measure, and the units that are counted by it. */
const measures: Readonly<Record<string, RegExp>> = {
  户数: /户$/,
  人数: /[人名]$/,
  面积: /[亩顷]$|平方/,
  里程: /公里$/,
  家数: /家$/,
};

/** Whether words name a thing that is not the one spoken of. */
function opensThing(lead: string, open: Relation, term: Term): boolean {
  const subject = stripLead(clean(lead.replace(/^[)]/, '')));
  if (subject === '' || open.subject.includes(subject) || /^(?:余额|存量|总量|总额)$/.test(subject))
    return false;
  // 种植户从160户发展到200户,户数增长25%
  const [first] = open.terms;
  if (open.terms.length > 1 && first && measures[subject]?.test(first.figure.unit)) return false;
  if (term.role === 'times' || /^[由从]/.test(subject)) return false;
  // 人均纯收入7067元,较上年人均增收799元
  if (/^(?:人|户|亩|每亩|村|平)均?$/.test(subject) && /均|单产|亩产|每/.test(open.subject)) return false;
  // 由0.62吨标准煤降至0.58吨标准煤: the name of what is counted stands behind both.
  if (term.figure.after.startsWith(subject)) return false;
  if (open.subject === '') return open.terms.some(({ role }) => role === 'level');
  return true;
}
