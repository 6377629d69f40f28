import { matchExclusion } from './exclude.ts';
import type { NumberReading } from './found.ts';
import { matchArabic, type NumberMatch } from './number.ts';
import { readMeasure } from './read-measure.ts';

/** Names of an index whose points have no unit: 空气质量综合指数3.8. */
const index =
  /(?:指数|得分|评分|[总均]分|分值|成绩|收入比)(?:[^,。;:]{0,14}[到至])?(?:为|是|达到?|:|约|由(?:[上去]年|\d{4}年)的?)?$/;
/** The noun of a count whose classifier was lost: 1705燃煤取暖户逐一摸排; not 8424西瓜. */
const lostUnit = /^[一-鿿]{2,8}?(?:户|家庭|人员|群众|企业)(?=[一-鿿,。;、]|$)/;

/** People counted by 万 without 人: 1.2万60岁以上的老人, 51万贫困人口, 14万滞留旅客. */
const peopleBy =
  /^[万亿][余多]?(?=\d{1,3}周?岁|[一-鿿]{0,6}?(?:人口|群众|人民|居民|市民|村民|农民|旅客|游客|学生|学子|劳动力|家庭|党员|干部|职工))/;
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
export function readBare(
  text: string,
  start: number,
  { end, value, decimal }: NumberMatch,
): NumberReading | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
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
  // 0.8万—1万亩: the unit stands once, the magnitude twice.
  const low = /^(?<scale>[百千]?万|亿) ?(?:-|—{1,2}|~|–|至|到)(?=\d)/.exec(after);
  const high = low && matchArabic(text, end + low[0].length);
  const same = high && readMeasure(text, start, high)?.found;
  if (same?.unit?.startsWith(low?.groups?.['scale'] ?? '') && same.value > value) {
    const { unit, base, factor } = same;
    const stop = end + (low?.groups?.['scale']?.length ?? 0);
    return { end: stop, found: { ...found, end: stop, unit, base, factor, form: 'measure' } };
  }
  const list = listed.test(text.slice(Math.max(0, start - reach), start));
  const [joint] = (list ? listJoint : rangeJoint).exec(text.slice(end, end + reach)) ?? [];
  if (joint === undefined) return undefined;
  const next = matchArabic(text, end + joint.length);
  if (!next || matchExclusion(text, end + joint.length, { hasUnit: true }) !== undefined) return undefined;
  const shared = readMeasure(text, start, next);
  if (!shared?.found || (decimal && shared.found.factor === 1 && shared.found.base === '个'))
    return undefined;
  // 3-5个, 10、20万元: both numbers share the unit that stands once.
  const { unit, base, factor } = shared.found;
  return { end, found: { ...found, unit, base, factor, form: 'measure' } };
}
