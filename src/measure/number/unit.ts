import { firstMatch } from '../../text/first-match.ts';
import { classifiers } from './classifiers.ts';
import { denominators, magnitudes } from '../lexicon.ts';
import { shares, sizes, type UnitEntry } from './sizes.ts';

/** A unit found in a text. */
export interface UnitMatch {
  /** With its magnitude, without 余 and 多: 万元, 平方米, 人次/天. */
  unit: string;
  end: number;
  base: string;
  /** How many base units one `unit` is. */
  factor: number;
  whole: boolean;
  /** 余 or 多 stands between number and unit. */
  more: boolean;
}

const counted: readonly UnitEntry[] = Object.entries(classifiers).map(([unit, note]) => {
  const [base = unit, unless = ''] = note.split(' ');
  return { unit, base, factor: 1, whole: true, unless };
});

const byFirst = Map.groupBy(
  [...sizes, ...shares, ...counted].sort((a, b) => b.unit.length - a.unit.length) as readonly UnitEntry[],
  (entry) => entry.unit.charAt(0),
);
const scales = Object.entries(magnitudes).sort(([a], [b]) => b.length - a.length);

/** 300人均已上岗: 均 says of all of them, and makes no 人均. */
const allOfThem = /^均(?:已|全|获|达标|实现|完成|按|顺利|纳入|享受|通过)/;

/** The longest unit word that stands at `at`, if the next character does not make it another word (户籍, 场所). */
export function matchWord(text: string, at: number): UnitEntry | undefined {
  const word = byFirst.get(text.charAt(at))?.find(
    ({ unit, unless }) =>
      text.startsWith(unit, at) &&
      (!(unless?.includes(text.charAt(at + unit.length)) && at + unit.length < text.length) ||
        allOfThem.test(text.slice(at + unit.length, at + unit.length + 3))) &&
      // `5mm` is no 5m: a Latin unit ends where the letters end.
      !(/[A-Za-z]/.test(unit) && /[A-Za-z0-9]/.test(text.charAt(at + unit.length))),
  );
  const act = firstMatch(/^(?![其再首依历多层档梯百千万亿])[一-鿿]次/, text.slice(at, at + 2));
  // 2140针次, 26课次: turns of whatever sort.
  return act !== '' && (word?.unit.length ?? 0) < 2
    ? { unit: act, base: '次', factor: 1, whole: true }
    : word;
}

/**
 * Reads 余 多, a magnitude and a unit: `余万元`, `万多人次`, `多万余份`, `元/平方米`, `个`.
 * One space before the unit is forgiven (`8.2 %`). The word wins over the magnitude: 千瓦时 is not 千 + 瓦时.
 */
export function matchUnit(text: string, start: number): UnitMatch | undefined {
  let at = start;
  if (/\s/.test(text.charAt(at)) && !/\s/.test(text.charAt(at + 1))) at += 1;
  const skipMore = (): boolean => {
    const found = /[余多来几]/.test(text.charAt(at));
    if (found) at += 1;
    return found;
  };
  let more = skipMore();
  let word = matchWord(text, at);
  let magnitude = '';
  let scale = 1;
  if (!word) {
    const found = scales.find(([sign]) => text.startsWith(sign, at));
    if (found) {
      [magnitude, scale] = found;
      at += magnitude.length;
      more = skipMore() || more;
      word = matchWord(text, at);
    }
  }
  if (!word) return undefined;
  const end = at + word.unit.length;
  const plain = {
    unit: magnitude + word.unit,
    end,
    base: word.base,
    factor: word.factor * scale,
    whole: word.whole === true && scale === 1,
    more,
  };
  const under =
    text.charAt(end) === '/' ? denominators.find((unit) => text.startsWith(unit, end + 1)) : undefined;
  if (under === undefined) return plain;
  return {
    ...plain,
    unit: `${plain.unit}/${under}`,
    base: `${plain.base}/${under}`,
    end: end + 1 + under.length,
  };
}
