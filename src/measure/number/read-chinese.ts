import { isInsideName } from './exclude.ts';
import type { NumberReading } from './found.ts';
import { idioms } from '../lexicon.ts';
import { endOfChinese, matchArabic, matchChinese, type NumberMatch } from './number.ts';
import { readMeasure } from './read-measure.ts';
import { matchUnit } from './unit.ts';

/** Classifiers that a Chinese number counts clear things with: 五个市级绿化示范村, 皮划艇两艘. */
const clear = /^[个家座处条艘辆台套栋所户名件轮支项宗起盏株棵]$/;
/** Classifiers that small numbers make words with: 三口之家, 一张蓝图; but 十六口, 一百二十余间. */
const many = /^[口间张眼头场]$/;
/** Units with a size: 二十三公里, 两百亩, 一千五百六十人次. 两天 and 二元 say no more than how long and what sort. */
const sized =
  /^(?:[十百千]?[万亿].{0,3}|元|公里|千米|米|平方米|平方千米|平方公里|公顷|亩|立方米|吨|公斤|斤|人|人次|户次|场次|倍|千瓦|兆瓦|千瓦时|个百分点|个位次)$/;
/** A whole in parts: 百分之九十八点五, 三分之二, 十分之一, 千分之三. */
const under = /^(?<under>[百千]|[二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)分之/;
/** Before 一成, 一倍 and 一半, which else begin other words: 减少一半, 占一成, 增长一倍. */
const measured =
  /(?:增[长加]|提[高升]|下降|降低|减少|缩[短减小]|扩大|压[减降缩]|削减|翻|占|近|约|超过?|突破|达到?|到|为|仅|不足|不到)了?(?:近|约|超过|将近)?$/;

/**
 * Reads clear counts and measures in Chinese numerals (`五个`, `三百二十余万元`, `三分之一`, `九成八`, `一半`); 一个, 两三个,
 * 三四十户 and idioms are left alone. Names in quotation marks, 第三个, 这两个 and 四个意识 are no counts.
 */
export function readChinese(text: string, at: number): NumberReading {
  const special = readFraction(text, at) ?? readHalf(text, at);
  if (special) return isInsideName(text, at) ? { end: special.end } : special;
  const number = matchChinese(text, at);
  if (!number) return { end: endOfChinese(text, at) };
  const { end } = number;
  const before = text.slice(Math.max(0, at - 4), at);
  if (isInsideName(text, at) || /[第这那每同某任下上数初几\d百千万亿]$/.test(before)) return { end };
  const tenths = readTenths(text, at, number, before);
  if (tenths) return tenths;
  if (/^[百千]/.test(text.slice(at, end))) return { end };
  const reading = readCounted(text, at, number) ?? { end };
  return number.value < 2 && reading.found && !isMoreThanOne(reading.found, before)
    ? { end: reading.end }
    : reading;
}

/** 一万二千人, 一亿元, 增长一倍; 一个 counts nothing. */
const isMoreThanOne = ({ value, unit }: { value: number; unit: string | null }, before: string): boolean =>
  value > 1 || /^[十百千]?[万亿]/.test(unit ?? '') || (unit === '倍' && measured.test(before));

function readCounted(text: string, at: number, number: NumberMatch): NumberReading | undefined {
  const reading = readMeasure(text, at, number) ?? readLowEnd(text, at, number);
  const unit = reading?.found?.unit;
  if (!reading || typeof unit !== 'string') return undefined;
  const { end } = matchUnit(text, number.end) ?? reading;
  if (clear.test(unit) || (many.test(unit) && (reading.found?.value ?? 0) > 10)) {
    const after = text.slice(end, end + 8);
    return idioms.some((idiom) => after.startsWith(idiom)) ? { end } : reading;
  }
  // 较上年前进两位
  if (!sized.test(unit) && (unit !== '位' || reading.found?.base !== '位')) return undefined;
  // 二元结构, 三人成虎: small numbers of men and money are words.
  return (unit === '元' || unit === '人') && (reading.found?.value ?? 0) < 10 ? { end } : reading;
}

/** 三十至四十立方米: the unit stands once. */
function readLowEnd(
  text: string,
  start: number,
  { end, value, numeral }: NumberMatch,
): NumberReading | undefined {
  if (!/[至到—-]/.test(text.charAt(end))) return undefined;
  const next = matchChinese(text, end + 1);
  const unit = next && next.value > value ? matchUnit(text, next.end) : undefined;
  if (!unit || unit.more) return undefined;
  const { unit: word, base, factor } = unit;
  const found = {
    start,
    end,
    value,
    unit: word,
    base,
    factor,
    form: 'measure',
    more: false,
    numeral,
  } as const;
  return { end, found };
}

/** 七成, 九成八 (98 %), 占一成; 一成不变, 成立 and 三成熟 are none. */
function readTenths(
  text: string,
  start: number,
  number: NumberMatch,
  before: string,
): NumberReading | undefined {
  const { end, value, numeral } = number;
  if (value >= 10 || !/^成(?![立为功果员本年长效都熟就不])/.test(text.slice(end, end + 2))) return undefined;
  if (value < 2 && !measured.test(before)) return { end };
  const ones = /^成(?<ones>[一二三四五六七八九半])(?![一-鿿]?[个家户名条])/.exec(text.slice(end, end + 4));
  if (!ones) return readMeasure(text, start, number) ?? { end };
  const stop = end + ones[0].length;
  const share = value * 10 + (matchChinese(ones.groups?.['ones'] ?? '', 0)?.value ?? 5);
  const found = {
    value: share,
    unit: '%',
    base: '%',
    factor: 1,
    form: 'measure',
    more: false,
    numeral,
  } as const;
  return { end: stop, found: { ...found, start, end: stop } };
}

function readFraction(text: string, start: number): NumberReading | undefined {
  const parts = under.exec(text.slice(start, start + 6));
  if (!parts) return undefined;
  const over = start + parts[0].length;
  const part = matchChinese(text, over) ?? matchArabic(text, over);
  if (!part) return undefined;
  const { end } = part;
  const sign = parts.groups?.['under'] ?? '';
  const found = { start, end, more: false, form: 'measure', numeral: 'chinese' } as const;
  if (sign === '百') return { end, found: { ...found, value: part.value, unit: '%', base: '%', factor: 1 } };
  if (sign === '千')
    return { end, found: { ...found, value: part.value, unit: '‰', base: '%', factor: 0.1 } };
  const whole = matchChinese(sign, 0)?.value ?? 1;
  return { end, found: { ...found, value: part.value / whole, unit: null, base: '%', factor: 100 } };
}

/** 减少一半, 一半以上的村; 一半是海水 and 另一半 are none. */
function readHalf(text: string, start: number): NumberReading | undefined {
  if (!text.startsWith('一半', start)) return undefined;
  const end = start + 2;
  const told =
    measured.test(text.slice(Math.max(0, start - 8), start)) ||
    /^(?:以上|左右|以下)/.test(text.slice(end, end + 2));
  if (!told || /^[天年路]/.test(text.charAt(end))) return { end };
  const found = { value: 50, unit: '%', base: '%', factor: 1, form: 'measure', more: false } as const;
  return { end, found: { ...found, start, end, numeral: 'chinese' } };
}
