import type { Check, Finding } from '../types.ts';
import { point } from '../point.ts';
import { type Change, baseOf, nowOf, plainRate, rateOf, statedRate } from '../growth.ts';
import type { Figure } from '../figure.ts';
import { meets, minus, over, times } from '../interval.ts';
import { type Relation, type Term, timesBefore } from '../relation.ts';
import { growthWords, inUnit, round } from '../say.ts';
import { parseNumeral } from '../../text/numerals.ts';

/**
 * A growth, a multiple, a shift in points or an increment that the two amounts beside it refute.
 *
 * `茶园产值由2.4亿元增至2.7亿元，增长31%`: it is 12.5%. `每户1210元，比上年多出640元，增长12%`: 640 of 570.
 * Growth of 增加值 and by 可比价 is real and never computed (CHECKS.md, "Real against nominal").
 */
export const growthConflict: Check = ({ relations }) => relations.flatMap(refute);

/** What makes a growth no quotient of the amounts that stand beside it. */
export const isReal = (text: string): boolean =>
  /生产总值|增加值|GDP|可比|不变价|实际增[长幅]|口径|剔除|扣除|物价|指数/.test(text);

/** The words of a relation, and what stands behind one of its numbers. */
export const wordsOf = ({ terms: [first], sentence: { text, start } }: Relation, { end }: Figure): string =>
  text.slice((first?.figure.start ?? 0) - (first?.figure.lead.length ?? 0) - start, end - start + 12);

/** A time that is no single year before: growth over it is not this year's. */
const longAgo = /(?:\d{4}年|五年|三年|十年|[三四五]年来|年均|历年|建[镇乡]|累计|季度|[上下]半年|上月|环比)/;

function refute(relation: Relation): Finding[] {
  const { terms, sentence } = relation;
  const first = terms[0];
  const last = terms.at(-1);
  if (!first || !last || terms.length < 2) return [];
  const change = readChange(relation);
  if (!change) return [];
  const mark = ({ figure }: Term, message: string): Finding =>
    point(figure, message, ...used(change).filter((other) => other !== figure));
  const real = isReal(wordsOf(relation, last.figure));
  for (const term of terms) {
    if (term.role === 'rate' && !real) {
      const message = refuteRate(change, term, sentence.figures);
      if (message) return [mark(term, message)];
    }
    if (term.role === 'times') {
      const message = refuteTimes(change, term);
      if (message) return [mark(term, message)];
    }
    if (term.role === 'points') {
      const message = refutePoints(change, term);
      if (message) return [mark(term, message)];
    }
  }
  const doubled = refuteDoubling(change, sentence);
  if (doubled) return [doubled];
  const message = refuteIncrement(change);
  const by = terms.find(({ figure }) => figure === change.by?.figure);
  return message && by ? [mark(by, message)] : [];
}

const used = ({ from, to, by }: Change) => [from, to, by?.figure].filter((one) => one !== undefined);

/** The amounts of a relation, where each part is told once and in one unit. */
export function readChange({ terms, sentence }: Relation): Change | null {
  const of = (...roles: Term['role'][]) => terms.filter(({ role }) => roles.includes(role));
  const amounts = of('level', 'to', 'from', 'delta');
  const base = amounts[0]?.figure;
  if (!base || amounts.some(({ figure }) => figure.base !== base.base)) return null;
  const froms = of('from').filter(({ lead }) => !isLongAgo(lead, sentence.text));
  if (of('from').length > froms.length || froms.length > 1) return null;
  const all = of('to').length > 0 ? of('to') : of('level');
  // 突破3000万元，实现3080万元: once round, once as it is.
  const tos = all.filter(({ figure }, at) => figure.bound !== 'atLeast' || at === all.length - 1);
  let [from, to] = [froms[0], tos[0]];
  // 今年为3.6亿元，明年要增长5%，达到4.5亿元: the first of two levels is the base of the second.
  if (tos.length === 2 && !from && /明年|来年|下一年|新的一年/.test(sentence.text))
    [from, to] = [tos[0], tos[1]];
  else if (of('to').length === 1 && !from && of('level').length === 1 && /明年|来年/.test(sentence.text))
    from = of('level')[0];
  else if (tos.length > 1) return null;
  const deltas = of('delta').filter(({ lead }) => !isLongAgo(lead, sentence.text));
  if (deltas.length > 1 || of('delta').length > deltas.length) return null;
  const by = deltas[0];
  return {
    from: from?.figure,
    to: to?.figure,
    isMove: from !== undefined && to?.role === 'to',
    by: by && by.sign !== 0 ? { figure: by.figure, sign: by.sign } : undefined,
  };
}

/** Whether an earlier amount is of a year that is not the one before. */
const isLongAgo = (lead: string, text: string): boolean =>
  longAgo.test(lead) && /同比|[较比]上年|[较比]去年|年均/.test(text);

function refuteRate(change: Change, { figure, sign, lead }: Term, all: readonly Figure[]): string | null {
  if (longAgo.test(lead) || figure.rangeEnd !== undefined) return null;
  const stated = statedRate(figure, sign);
  const real = rateOf(change);
  if (!real || meets(real, stated)) return null;
  // 过货量128万吨,其中出口11万吨,与上年的90万吨相比增长42.7%: of the whole, not of its part.
  if (
    all.some((to) => {
      const other =
        change.from && to.sign === '#' && to.base === change.from.base ? rateOf({ ...change, to }) : null;
      return other && meets(other, stated);
    })
  )
    return null;
  const middle = (real.low + real.high) / 2;
  // What goes the other way is said by its own rule.
  if (change.isMove && sign !== 0 && Math.sign(middle) !== sign && real.low * real.high > 0) return null;
  return `${sumOf(change)}，由此计算${growthWords(plainRate(change))}，文中作“${figure.quote}”`;
}

/** The sum in words: （2.7亿元－2.4亿元）÷2.4亿元. */
function sumOf({ from, to, by }: Change): string {
  if (from && to) return `${from.quote}变为${to.quote}，（${to.quote}－${from.quote}）÷${from.quote}`;
  if (to && by) {
    const base = inUnit(to.value - by.sign * by.figure.value, to);
    return `现为${to.quote}，比原来${by.sign > 0 ? '多' : '少'}${by.figure.quote}，原来就是${base}，${by.figure.quote}÷${base}`;
  }
  return `原为${from?.quote}，${by?.figure.quote}÷${from?.quote}`;
}

function refuteTimes({ from, to }: Change, { figure, lead }: Term): string | null {
  if (
    !from ||
    !to ||
    figure.unit !== '倍' ||
    !(/^(?:的|是|为|达|约|近)*$/.test(lead) || timesBefore.test(lead))
  )
    return null;
  const ratio = over(to.range, from.range);
  if (!ratio || meets(ratio, figure.range)) return null;
  return `${to.quote}÷${from.quote}＝${round(to.value / from.value, 2)}倍，文中作“${figure.quote}”`;
}

const doublings = /(?:翻了?(?:近|约)?(?<count>[一两二三四]|\d)?(?<more>多)?番|翻番)(?<over>多|以上)?/;

/** 由396万元增加到546万元，翻了一番: twice as much, give or take what is called so. */
function refuteDoubling({ from, to }: Change, { text, start }: Relation['sentence']): Finding | null {
  if (!from || !to || from.start > to.start || from.sign === '@') return null;
  // 翻了一番,由520万只增加到800万只
  const before = /[^。;]{0,24}$/.exec(text.slice(0, from.start - start))![0];
  const behind = doublings.exec(/^[^。;]{0,16}/.exec(text.slice(to.end - start))![0]);
  const said = behind ?? doublings.exec(before);
  const ratio = over(to.range, from.range);
  if (!said || !ratio || /年均|[三五十]年|\d{4}年/.test(text.slice(0, to.end - start))) return null;
  const { count = '一', more, over: above } = said.groups ?? {};
  const goal = 2 ** (parseNumeral(count) ?? 1);
  const range = { low: goal * 0.9, high: (more ?? above) ? Infinity : goal * 1.15 };
  if (meets(ratio, range)) return null;
  const at = (behind ? to.end : from.start - before.length) + said.index;
  const sum = `${to.quote}÷${from.quote}＝${round(to.value / from.value, 2)}倍`;
  return point({ start: at, end: at + said[0].length }, `${sum}，“${said[0]}”应是${goal}倍`, from, to);
}

function refutePoints({ from, to }: Change, { figure, sign }: Term): string | null {
  if (from?.sign !== '%' || to?.sign !== '%' || sign === 0) return null;
  const real = minus(to.range, from.range);
  if (meets(real, times(figure.range, sign))) return null;
  return `${to.quote}－${from.quote}＝${round(to.value - from.value)}个百分点，文中作“${figure.quote}”`;
}

function refuteIncrement(change: Change): string | null {
  const { from, to, by } = change;
  if (!from || !to || !by || from.sign === '%') return null;
  const base = baseOf({ to, by });
  if (!base || meets(base, from.range) || !nowOf(change)) return null;
  return `${to.quote}－${from.quote}＝${inUnit(to.value - from.value, to)}，文中作“${by.figure.quote}”`;
}
