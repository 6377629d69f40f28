import type { Reading } from './found.ts';
import type { NumberMatch } from './number.ts';
import { matchUnit } from './unit.ts';

/** Reads the unit behind a number; without one it is no measure, nor is a decimal before a classifier (`2.3本项目`). */
export function readMeasure(text: string, start: number, number: NumberMatch): Reading | undefined {
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
