import type { FoundNumber } from '../measure/index.ts';
import type { Span } from '../report/types.ts';
import { type Interval, around, exactly } from './interval.ts';

/**
 * What a number stands for in the shape of its sentence: `#` an amount or count, `%` a share or a growth, `^` points of
 * per cent, `@` a rank, `*` a multiple (倍), `~` a part of a ratio, `&` an index without unit.
 */
export type Sign = '#' | '%' | '^' | '@' | '*' | '~' | '&';

/** A number of a draft: where it stands, and all that it may be. */
export interface Figure extends Span {
  quote: string;
  /** In half width. */
  sign: Sign;
  /** In base units. */
  value: number;
  /** All that it may be as it is written, in base units: rounding, 余 约 近 以上. */
  range: Interval;
  /** As {@link range}, but a whole number without a bound is exact. */
  whole: Interval;
  /** How exactly it is meant; 近 is at most here. */
  bound: 'exact' | 'about' | 'atLeast' | 'atMost';
  base: string;
  unit: string;
  factor: number;
  /** Its digits as written: 2.6 of 2.6亿元. */
  digits: string;
  /** Words between the number before it, or the sentence's start, and itself. */
  lead: string;
  /** Words between itself and the next number, or the sentence's end. */
  after: string;
  /** Which end of a range it is. */
  rangeEnd: FoundNumber['range'];
}

const boundBefore: readonly (readonly [RegExp, Figure['bound']])[] = [
  [/(?:不低于|不少于|不小于|不下|至少)(?:有|为)?$/, 'atLeast'],
  [
    /(?:不超过|不高于|不多于|不大于|不足|不到|不满|低于|少于|小于|至多|最多|控制在|接近|将近|(?<![附就邻最相])近)$/,
    'atMost',
  ],
  [/(?:超过|突破|高于|大于|多于|超出|逾|(?<![经通超])过|(?<!赶)超)(?:了)?$/, 'atLeast'],
  [/(?:大约|(?<![签条制公契预节])约|大概|左右)(?:有)?$/, 'about'],
];
const boundAfter: readonly (readonly [RegExp, Figure['bound']])[] = [
  [/^ ?(?:(?:及|\/)?以上|大关|台阶)/, 'atLeast'],
  [/^ ?(?:左右|上下)/, 'about'],
  [/^ ?(?:及|\/)?(?:以下|以内|之内)/, 'atMost'],
];
/** Words behind a number that belong to its bound, not to what follows. */
export const boundWords = /^ ?(?:\([一-鿿]\))?(?:(?:及|\/)?(?:以上|左右|上下|以下|以内|之内)|大关|台阶)?/;

const counted = new Set(['个', '人', '户', '名', '次', '件']);

/** Reads a found number; `lead` and `after` are the words on both sides of it. */
export function readFigure(found: FoundNumber, lead: string, after: string, at: number): Figure {
  const { value, more, form } = found;
  // 户籍人口3.22万, 6.9万常住人口
  const isPeople =
    found.base === null &&
    /^[万亿]$/.test(found.unit ?? '') &&
    (/人口(?:达到?|为|共|有|约)*$/.test(lead) || /^[一-鿿]{0,4}(?:人[口民员]|居民|群众|百姓)/.test(after));
  const factor = isPeople ? (found.unit === '万' ? 1e4 : 1e8) : found.factor;
  const base = found.base ?? (form === 'rank' ? '位' : isPeople ? '人' : '');
  const bound =
    found.range !== undefined
      ? 'exact'
      : (boundBefore.find(([pattern]) => pattern.test(lead))?.[1] ??
        boundAfter.find(([pattern]) => pattern.test(after))?.[1] ??
        (more ? 'atLeast' : 'exact'));
  const digits = /[\d.,]+/.exec(found.quote)?.[0] ?? '';
  const places = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const step = 10 ** -places * factor;
  const amount = Number((value * factor).toPrecision(15));
  const isCount = places === 0 && factor === 1 && (counted.has(base) || form === 'rank');
  const near = isCount ? exactly(amount) : around(amount, step / 2);
  const whole = places === 0 && form !== 'rank' ? exactly(amount) : near;
  const open = (range: Interval): Interval => {
    if (bound === 'about') return around(amount, Math.max(Math.abs(amount) / 10, step));
    if (bound === 'atLeast') return { low: range.low, high: Infinity };
    return bound === 'atMost' ? { low: amount < 0 ? -Infinity : 0, high: range.high } : range;
  };
  return {
    start: at + found.start,
    end: at + found.end,
    quote: found.quote,
    sign: signOf(found),
    value: amount,
    range: open(near),
    whole: open(whole),
    bound,
    base,
    unit: (found.unit ?? '') + (isPeople ? '人' : ''),
    factor,
    digits,
    lead,
    after,
    rangeEnd: found.range,
  };
}

function signOf({ form, base }: FoundNumber): Sign {
  if (form === 'rank' || form === 'within') return '@';
  if (form === 'ratio') return '~';
  if (form === 'bare') return '&';
  if (base === '%') return '%';
  if (base === '个百分点') return '^';
  return base === '倍' || base === '番' ? '*' : '#';
}
