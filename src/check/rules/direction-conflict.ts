import type { Check, Finding, Span } from '../types.ts';
import { point } from '../point.ts';
import { below } from '../interval.ts';
import type { Relation, Term } from '../relation.ts';
import type { DraftSentence } from '../sentence.ts';
import { growthWords } from '../say.ts';
import { plainRate, rateOf } from '../growth.ts';
import { down, up } from '../words.ts';

/**
 * A direction that its numbers don't go: `合格率由97%提高到94%`, `投诉量由33件增加到41件，下降20%`, `增长-4%`.
 * A rank moves up when its number falls: `名次由第2位前移到第5位`.
 */
export const directionConflict: Check = ({ sentences, relations }) => [
  ...relations.flatMap(findWrongWay),
  ...sentences.flatMap((sentence) => [...findBareMoves(sentence), ...findDoubleSigns(sentence)]),
];

/** 减少-8件: a sign behind a verb that tells the same; of per cents it is told with their rate. */
function findDoubleSigns({ text, start }: DraftSentence): Finding[] {
  const signs = /(?<verb>增加|减少|下降|上升|降低|提高)了?(?<number>[-−][\d.]+(?![\d.]*%)[万亿]?[一-鿿]?)/g;
  return Array.from(text.matchAll(signs)).map(({ index, 0: { length }, groups = {} }) => {
    const { verb = '', number = '' } = groups;
    const end = start + index + length;
    return toDoubleSign({ start: end - number.length, end }, verb, number);
  });
}

const toDoubleSign = (at: Span, verb: string, number: string): Finding =>
  point(at, `“${verb}”与负号重复或相反：“${verb}${number}”究竟是升是降`);

/** 空气质量综合指数由3.11改善为3.94: numbers without a unit. */
function findBareMoves({ text, start }: DraftSentence): Finding[] {
  const moves =
    /(?<name>[一-鿿]{2,12})[由从](?:[^\d,;。]{0,8})(?<from>\d+(?:\.\d+)?)(?:[:∶]1(?!\d))?(?<unit>(?:毫克|微克|克|分贝|[a-zA-Zμ]+)(?:\/[一-鿿a-zA-Z]{1,3})?)?(?<verb>[一-鿿]{1,3}?)(?:到|至|为)(?<to>\d+(?:\.\d+)?)(?:\k<unit>(?![\d.%])|(?![\d.]|[一-鿿%]))/g;
  return Array.from(text.matchAll(moves)).flatMap((match): Finding[] => {
    const { name = '', from = '', unit = '', verb = '', to = '' } = match.groups ?? {};
    const way = wayOfVerb(verb, name);
    const real = Math.sign(Number(to) - Number(from));
    if (way === 0 || real === 0 || way === real) return [];
    const tail = unit !== '' && match[0].endsWith(unit) ? unit.length : 0;
    const at = start + match.index + match[0].length - tail - to.length;
    const first = start + match.index + match[0].indexOf(from);
    return [
      point(
        { start: at, end: at + to.length },
        `由${from}到${to}，数字${real > 0 ? '变大' : '变小'}，文中作“${verb}”`,
        { start: first, end: first + from.length },
      ),
    ];
  });
}

function findWrongWay(relation: Relation): Finding[] {
  const { terms } = relation;
  const from = terms.find(({ role }) => role === 'from');
  const to = terms.find(
    ({ role }, at) =>
      role === 'to' && (at > terms.indexOf(from as Term) || /上年|去年/.test(from?.lead ?? '')),
  );
  const found = from && to && from.figure.base === to.figure.base ? refuteMove(relation, from, to) : null;
  if (found) return [found];
  return terms.flatMap(({ figure, role, verb, lead }) => {
    if ((role !== 'rate' && role !== 'delta') || !figure.quote.startsWith('-') || verb === '') return [];
    return /增[速幅]|增长率|涨幅/.test(verb + /[^,;]*$/.exec(lead)![0])
      ? []
      : [toDoubleSign(figure, verb, figure.quote)];
  });
}

const isUp = new RegExp(`^(?:${up})$`);
const isDown = new RegExp(`^(?:${down})$`);
const ahead = /^[前进晋上提跃攀升挺]/;
const behind = /^[后退倒滑下降跌回]/;

/** Which way the verb says that the numbers go: 1 up, -1 down, 0 not told. */
function wayOf({ figure, verb }: Term, subject: string): 1 | -1 | 0 {
  return figure.sign === '@' ? (ahead.test(verb) ? -1 : behind.test(verb) ? 1 : 0) : wayOfVerb(verb, subject);
}

function wayOfVerb(verb: string, subject: string): 1 | -1 | 0 {
  // 空气质量综合指数由3.8改善为3.1: less of it is better.
  if (/改善|优化/.test(verb) && /指数|浓度|PM/.test(subject)) return -1;
  // 债务由620万元化解到410万元
  if (/^(?:化解|消化|压)$/.test(verb)) return -1;
  return isUp.test(verb) ? 1 : isDown.test(verb) ? -1 : 0;
}

function refuteMove({ terms, subject, sentence }: Relation, from: Term, to: Term): Finding | null {
  const told = wayOf(to, subject + sentence.text.slice(0, from.figure.start - sentence.start));
  const [a, b] = [from.figure, to.figure];
  if (a.bound !== 'exact' || b.bound !== 'exact') return null;
  const rises = below(a.range, b.range);
  const falls = below(b.range, a.range);
  const real = rises ? '变大' : '变小';
  if ((told === 1 && falls) || (told === -1 && rises)) {
    const note = a.sign === '@' ? '（名次前移，数字应变小）' : '';
    return point(b, `由${a.quote}到${b.quote}，数字${real}，文中作“${to.verb}”${note}`, a);
  }
  const rate = terms.find(
    ({ role, sign, figure }) =>
      role === 'rate' && sign !== 0 && (figure.start > b.start || figure.start < a.start) && figure.value > 0,
  );
  if (!rate || a.sign === '@' || (rate.sign === 1 ? !falls : !rises)) return null;
  const computed = rateOf({ from: a, to: b });
  const way = computed ? growthWords(plainRate({ from: a, to: b })) : real;
  const said = `由${a.quote}到${b.quote}，是${way}，文中作“${rate.verb}${rate.figure.quote}”`;
  return point(rate.figure, said, a, b);
}
