import { firstMatch } from '../../text/first-match.ts';
import { magnitudes } from '../lexicon.ts';
import { matchArabic, matchChinese, type NumberMatch } from './number.ts';
import { matchUnit, type UnitMatch } from './unit.ts';

const scales: ReadonlyMap<string, number> = new Map(Object.entries(magnitudes));

/** A number in two steps of magnitude, with its unit. */
interface Compound {
  number: NumberMatch;
  unit: UnitMatch;
}

/**
 * Reads on over a second step of magnitude: `3亿8000万元` and `两亿三千万元` are 3.8 and 2.3 亿元, `一万二千人` and `1万2000人`
 * are 12000 人. Undefined where `first` stands alone.
 */
export function matchCompound(text: string, first: NumberMatch): Compound | undefined {
  const sign = text.charAt(first.end);
  if (sign !== '亿' && sign !== '万') return undefined;
  const second = matchArabic(text, first.end + 1) ?? matchChinese(text, first.end + 1);
  const unit = second && matchUnit(text, second.end);
  if (!unit || second.numeral !== first.numeral || first.decimal) return undefined;
  const scale = firstMatch(/^(?:[十百千]?[万亿]|[百千])/, unit.unit);
  const size = scales.get(scale) ?? 1;
  if (sign === '亿' && scale !== '' && second.value * size < 1e8) {
    const value = Number((first.value + (second.value * size) / 1e8).toPrecision(12));
    const word = unit.unit.slice(scale.length);
    return {
      number: { ...second, value },
      unit: { ...unit, unit: `亿${word}`, factor: (unit.factor / size) * 1e8 },
    };
  }
  if (sign === '万' && second.value * size < 10_000)
    return {
      number: { ...second, value: first.value * 10_000 + second.value * size },
      unit: { ...unit, unit: unit.unit.slice(scale.length), factor: unit.factor / size },
    };
  return undefined;
}
