import { matchCompound } from './compound.ts';
import type { NumberReading } from './found.ts';
import type { NumberMatch } from './number.ts';
import { matchUnit } from './unit.ts';

/** Reads the unit behind a number; without one it is no measure, nor is a decimal before a classifier (`2.3本项目`). */
export function readMeasure(text: string, start: number, first: NumberMatch): NumberReading | undefined {
  const compound = matchCompound(text, first);
  const number = compound?.number ?? first;
  const unit = compound?.unit ?? matchUnit(text, first.end);
  if (!unit || (unit.whole && number.decimal && !isAverage(text, start))) return undefined;
  const { numeral } = number;
  const sign = unit.base === '%' ? signed.exec(text.slice(Math.max(0, start - 4), start))?.groups : undefined;
  const value = sign?.['minus'] === undefined ? number.value : -number.value;
  const from = sign === undefined ? start : start - 1;
  // 增长两倍多, 三成多: the rest stands behind.
  const rest =
    /^多(?=[,。;、)]|$)/.test(text.slice(unit.end, unit.end + 2)) && ['倍', '%'].includes(unit.base);
  const end = unit.end + (rest ? 1 : 0);
  const { base, factor } = isShift(text, start, unit.end, unit.unit) ? { base: '位', factor: 1 } : unit;
  const found = {
    value,
    unit: unit.unit,
    base,
    factor,
    form: 'measure',
    more: unit.more || rest,
    numeral,
  } as const;
  return { end, found: { ...found, ...(sign === undefined ? {} : { signed: true }), start: from, end } };
}

/** Whether things may be counted in parts: 每万人发明专利拥有量18.4件, 户均耕牛1.3头. */
const isAverage = (text: string, start: number): boolean =>
  /(?:[每百千万][人户]|[人户村]均|平均|次数|比上?年?)[^,，;；。、]{0,16}$/.test(
    text.slice(Math.max(0, start - 24), start),
  );

/**
 * A sign before a percentage: `同比分别-6.2%、-19.3%`, `同比+6.8%`, `增长–3.1%` with any dash; not the dash of `5%-8%`,
 * `5-8%` or `A-5%`, nor `——`.
 */
const signed = /(?:^|[^\dA-Za-z%‰\-–−—+)])(?:(?<minus>[-–−—])|\+)$/;

const shifting = /(?:进位|[前后]移|前进|提[高前]|下滑|[升降退晋]后?|[滑回]落)了?$/;

/** Whether a place in an order moved so far: `名次较上年前移3位`; not `提拔3名干部`, `上升至3位`. */
function isShift(text: string, start: number, end: number, unit: string): boolean {
  return (
    (unit === '位' || unit === '名') &&
    shifting.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:[,。;、:)至到居]|$)/.test(text.slice(end, end + 1))
  );
}
