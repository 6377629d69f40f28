import { toHalfWidth } from '../numerals.ts';
import type { Span } from '../report/types.ts';
import { isInsideName, matchExclusion } from './exclude.ts';
import { idioms } from './lexicon.ts';
import { matchArabic, matchChinese, type NumberMatch } from './number.ts';
import { matchRank } from './rank.ts';
import { matchRatio } from './ratio.ts';
import { matchUnit } from './unit.ts';

/** A number with its unit, found by its own look; `text.slice(start, end) === quote`. */
export interface Found extends Span {
  quote: string;
  value: number;
  /** With its magnitude, 余 and 多 dropped; null where the text has none. */
  unit: string | null;
  base: string | null;
  /** How many base units one `unit` is. */
  factor: number;
  /** `rank` 第4名, `within` 前三, `bare` an index without unit, `times` 翻一番, `ratio` 2.13:1, `measure` all else. */
  form: 'measure' | 'rank' | 'within' | 'bare' | 'times' | 'ratio';
  /** 余 or 多 stands inside. */
  more: boolean;
  numeral: 'arabic' | 'chinese';
  /** Which end of a range it is: 3 and 5个 of 3-5个. */
  range?: 'low' | 'high';
}

// A first digit, or a sign that a Chinese number or a rank may begin with.
const candidates = /\d|[第前翻]|[一二两三四五六七八九十百]/g;
const isJoint = /^ ?(?:-|—{1,2}|~|–|至|到) ?$/;

/**
 * Every quantity of a text in order, disjoint; a pure function in linear time.
 * Half width and full width read the same; what is no quantity (dates, names, roads) is left out: see `exclude.ts`.
 */
export function findQuantities(text: string): Found[] {
  const plain = toHalfWidth(text);
  const all: Found[] = [];
  candidates.lastIndex = 0;
  for (let hit = candidates.exec(plain); hit; hit = candidates.exec(plain)) {
    const { end, found } = readAt(plain, hit.index);
    if (found) all.push({ ...found, quote: text.slice(found.start, found.end) });
    candidates.lastIndex = Math.max(end, hit.index + 1);
  }
  return joinRanges(plain, all);
}

interface Reading {
  /** Where to go on reading. */
  end: number;
  found?: Omit<Found, 'quote'>;
}

function readAt(text: string, at: number): Reading {
  const sign = text.charAt(at);
  if (sign === '第' || sign === '前') {
    const rank = matchRank(text, at);
    if (!rank || isInsideName(text, at)) return { end: at + 1 };
    const { start, end, value, unit } = rank;
    const form = rank.within ? 'within' : 'rank';
    const numeral = /\d/.test(text.slice(start, end)) ? 'arabic' : 'chinese';
    return { end, found: { start, end, value, unit, base: null, factor: 1, form, more: false, numeral } };
  }
  if (sign === '翻') return readTimes(text, at);
  return /\d/.test(sign) ? readArabic(text, at) : readChinese(text, at);
}

function readTimes(text: string, at: number): Reading {
  const [quote, numeral] = /^翻([一两二三四])?番/.exec(text.slice(at, at + 3)) ?? [];
  if (quote === undefined || isInsideName(text, at)) return { end: at + 1 };
  const value = numeral === undefined ? 1 : (matchChinese(numeral, 0)?.value ?? 1);
  const end = at + quote.length;
  const found = {
    start: at,
    end,
    value,
    unit: '番',
    base: '番',
    factor: 1,
    form: 'times',
    more: false,
  } as const;
  return { end, found: { ...found, numeral: 'chinese' } };
}

function readArabic(text: string, at: number): Reading {
  const number = matchArabic(text, at);
  const end = number?.end ?? at + 1;
  const hasUnit = number !== undefined && matchUnit(text, number.end) !== undefined;
  const ratio = number && !hasUnit ? matchRatio(text, at, number) : undefined;
  if (ratio && number && !isInsideName(text, at)) {
    const { value, numeral } = number;
    const found = { value, unit: null, base: null, factor: 1, form: 'ratio', more: false, numeral } as const;
    return { end: ratio.end, found: { ...found, start: at, end: ratio.end } };
  }
  const excluded = matchExclusion(text, at, { hasUnit });
  if (excluded) return { end: Math.max(excluded.end, at + 1) };
  if (!number || isInsideName(text, at)) return { end };
  return readMeasure(text, at, number) ?? readBare(text, at, number) ?? { end };
}

function readMeasure(text: string, start: number, number: NumberMatch): Reading | undefined {
  const unit = matchUnit(text, number.end);
  if (!unit || (unit.whole && number.decimal)) return undefined;
  const { numeral } = number;
  const { end, base, factor, more } = unit;
  const fell = unit.base === '%' && minus.test(text.slice(Math.max(0, start - 2), start));
  const value = fell ? -number.value : number.value;
  const from = fell ? start - 1 : start;
  return {
    end,
    found: { start: from, end, value, unit: unit.unit, base, factor, form: 'measure', more, numeral },
  };
}

/** A minus before a percentage: 同比分别-6.2%、-19.3%; not the dash of 5%-8%, 5-8% or A-5%. */
const minus = /(?:^|[^\dA-Za-z%‰\-—)])-$/;

/** Names of an index whose points have no unit: 空气质量综合指数3.8. */
const index = /(?:指数|得分|评分|总分|分值|均分|成绩)(?:为|是|达|达到|降至|升至|:|约)?$/;
/** The noun of a count whose classifier was lost: 1705燃煤取暖户逐一摸排; not 8424西瓜. */
const lostUnit = /^[一-鿿]{2,8}?(?:户|家庭|人员|群众|企业)(?=[一-鿿,。;、]|$)/;

/** People counted by 万 without 人: 1.2万60岁以上的老人, 51万贫困人口, 14万滞留旅客. */
const peopleBy =
  /^[万亿][余多]?(?=\d{1,3}周?岁|[一-鿿]{0,6}?(?:人口|群众|人民|居民|市民|村民|农民|旅客|游客|学生|师生|学子|劳动力|家庭|党员|干部|职工|儿女))/;
/** What leads to the next number of a range; or, behind 分别, to the last of a list, whose unit all share. */
const rangeJoint = /^ ?(?:-|—{1,2}|~|–|至|到|、)(?=\d)/;
const listJoint = /^(?:、\d{1,9}(?:\.\d{1,4})?){0,8}(?:、|和|及| ?(?:-|—{1,2}|~|–|至|到) ?)(?=\d)/;
/** 分别低于目标1.9、2.1、1.5、0.4个百分点 */
const listed = /分别[^,。;\d]{0,10}(?:\d{1,9}(?:\.\d{1,4})?[、和及])*$/;
/** How far a list reaches. */
const reach = 80;

/**
 * Reads a number without a unit: an index, a count that lost its classifier, people counted by 万 before an age
 * (`1.2万60岁以上的老人`), the low end of a range. Any other bare number is left alone.
 */
function readBare(text: string, start: number, { end, value, decimal }: NumberMatch): Reading | undefined {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 16);
  const found = {
    start,
    end,
    value,
    unit: null,
    base: null,
    factor: 1,
    more: false,
    numeral: 'arabic',
  } as const;
  if (index.test(before)) return { end, found: { ...found, form: 'bare' } };
  const opensClause = start === 0 || /[,。;\n]$/.test(before);
  if (!decimal && opensClause && value >= 10 && lostUnit.test(after))
    return { end, found: { ...found, form: 'measure' } };
  const people = peopleBy.exec(after)?.[0];
  if (people !== undefined) {
    const more = /[余多]/.test(people);
    const measure = { end: end + people.length, unit: people.charAt(0), more, form: 'measure' } as const;
    return { end: measure.end, found: { ...found, ...measure } };
  }
  // 突破10亿, 105亿的产业集群: money or a count whose unit goes without saying.
  const sum = /^[余多]?(?:万亿|亿|万)[余多]?(?=[,。;、的大以左)]|$)/.exec(after)?.[0];
  if (sum !== undefined) {
    const more = /[余多]/.test(sum);
    const measure = {
      end: end + sum.length,
      unit: sum.replace(/[余多]/g, ''),
      form: 'measure',
      more,
    } as const;
    return { end: measure.end, found: { ...found, ...measure } };
  }
  const list = listed.test(text.slice(Math.max(0, start - reach), start));
  const [joint] = (list ? listJoint : rangeJoint).exec(text.slice(end, end + reach)) ?? [];
  if (joint === undefined) return undefined;
  const next = matchArabic(text, end + joint.length);
  if (!next || matchExclusion(text, end + joint.length, { hasUnit: true })) return undefined;
  const shared = readMeasure(text, start, next);
  if (!shared?.found || (decimal && shared.found.factor === 1 && shared.found.base === '个'))
    return undefined;
  // 3-5个, 10、20万元: both numbers share the unit that stands once.
  const { unit, base, factor } = shared.found;
  return { end, found: { ...found, unit, base, factor, form: 'measure' } };
}

/** Classifiers that a Chinese number counts clear things with: 五个市级绿化示范村, 皮划艇两艘. */
const clear = /^[个家座处条艘辆台套栋所户名件轮支项宗起盏]/;

/**
 * Reads clear counts in Chinese numerals (`五个`, `两轮`, `三分之一`, `七成`); 一个 and idioms are left alone.
 * Names in quotation marks, 第三个, 这两个 and 四个意识 are no counts.
 */
function readChinese(text: string, at: number): Reading {
  const fraction =
    /^(?:百分之[一二三四五六七八九十百]{1,5}|[一二三四五六七八九]分之[一二两三四五六七八九])/.exec(
      text.slice(at, at + 9),
    )?.[0];
  if (fraction !== undefined && !isInsideName(text, at)) return readFraction(at, fraction);
  const number = matchChinese(text, at);
  if (!number) return { end: at + 1 };
  const { end } = number;
  if (number.value < 2 || isInsideName(text, at)) return { end };
  if (
    /[第这那每同某任下上数初几]$/.test(text.slice(Math.max(0, at - 1), at)) ||
    /\d/.test(text.charAt(at - 1))
  )
    return { end };
  if (/^成(?!立|为|功|果|员|本|年|长|效|都|熟|就)/.test(text.slice(end, end + 2)) && number.value < 10) {
    return readMeasure(text, at, number) ?? { end };
  }
  const unit = matchUnit(text, end);
  const word = text.slice(end, unit?.end).replace(/^[余多]/, '');
  if (!unit || !clear.test(word) || word.length > 1) return { end };
  const after = text.slice(unit.end);
  if (idioms.some((idiom) => after.startsWith(idiom))) return { end: unit.end };
  return readMeasure(text, at, number) ?? { end };
}

function readFraction(start: number, quote: string): Reading {
  const end = start + quote.length;
  const [under = '', over = ''] = quote.split('分之');
  const part = matchChinese(over, 0)?.value ?? 0;
  const whole = under === '百' ? 1 : (matchChinese(under, 0)?.value ?? 1);
  const found = {
    start,
    end,
    value: part / whole,
    more: false,
    form: 'measure',
    numeral: 'chinese',
  } as const;
  if (under === '百') return { end, found: { ...found, unit: '%', base: '%', factor: 1 } };
  return { end, found: { ...found, unit: null, base: '%', factor: 100 } };
}

/** Marks both ends of a range: `3-5个`, `10%至15%`. 从…到 with other words between is none. */
function joinRanges(text: string, all: Found[]): Found[] {
  return all.map((found, at) => {
    const next = all[at + 1];
    const last = all[at - 1];
    if (next && next.base === found.base && isJoint.test(text.slice(found.end, next.start)))
      return { ...found, range: 'low' };
    if (last && last.base === found.base && isJoint.test(text.slice(last.end, found.start)))
      return { ...found, range: 'high' };
    return found;
  });
}
