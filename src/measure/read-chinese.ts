import { isInsideName } from './exclude.ts';
import type { Reading } from './found.ts';
import { idioms } from './lexicon.ts';
import { matchChinese } from './number.ts';
import { readMeasure } from './read-measure.ts';
import { matchUnit } from './unit.ts';

/** Classifiers that a Chinese number counts clear things with: 五个市级绿化示范村, 皮划艇两艘. */
const clear = /^[个家座处条艘辆台套栋所户名件轮支项宗起盏]/;

/**
 * Reads clear counts in Chinese numerals (`五个`, `两轮`, `三分之一`, `七成`); 一个 and idioms are left alone.
 * Names in quotation marks, 第三个, 这两个 and 四个意识 are no counts.
 */
export function readChinese(text: string, at: number): Reading {
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
