/** The leaf that knows how numbers are written: Chinese and Arabic numerals, half width and full width. */

const digits = new Map(
  Object.entries({
    〇: 0,
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  }),
);
const places = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }));
const magnitudes = new Map(Object.entries({ 万: 1e4, 亿: 1e8 }));

const arabic = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const placeless = /^[〇零一二三四五六七八九]+$/;
const placed = /^[〇零一二两三四五六七八九十百千万亿]+$/;

/**
 * Writes full-width ASCII (`２０２３％` as `2023%`) in half width, one UTF-16 unit for one, so that offsets stay.
 * The ideographic space, the other spaces of Unicode and those without width become a space; Chinese punctuation without an ASCII form (。、《》) stays.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/g, ' ');
}

/**
 * The number that a numeral stands for: `十二` 12, `一百零五` 105, `二〇二三` 2023, `1,234.5` 1234.5, `１２` 12.
 * A trailing Chinese magnitude multiplies (`3万` 30000). Anything else, the empty string too: undefined.
 */
export function parseNumeral(text: string): number | undefined {
  const half = toHalfWidth(text).trim();
  if (arabic.test(half)) return Number(half.replaceAll(',', ''));
  const mixed = /^(?<head>.*\d)(?<magnitude>[万亿]+)$/.exec(half)?.groups;
  if (mixed?.['head'] !== undefined && arabic.test(mixed['head'])) {
    const scale = Array.from(mixed['magnitude'] ?? '').reduce(
      (product, sign) => product * (magnitudes.get(sign) ?? 1),
      1,
    );
    return Number((Number(mixed['head'].replaceAll(',', '')) * scale).toPrecision(15));
  }
  if (placeless.test(half)) return Number(Array.from(half, (sign) => digits.get(sign)).join(''));
  return placed.test(half) ? parsePlaced(half) : undefined;
}

/** Reads a numeral with places: sums the digits times their places, and multiplies up at 万 and 亿. */
function parsePlaced(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const place = places.get(sign);
    const magnitude = magnitudes.get(sign);
    if (place !== undefined) {
      group += (digit || 1) * place;
      digit = undefined;
    } else if (magnitude !== undefined) {
      const below = group + (digit ?? 0);
      // 亿 multiplies all that stands before it: 一万亿.
      total = magnitude === 1e8 ? (total + below) * magnitude : total + below * magnitude;
      if (total === 0) return undefined;
      group = 0;
      digit = undefined;
    } else {
      // 一二十 and 三五百 are no single number.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits.get(sign);
    }
  }
  return total + group + (digit ?? 0);
}
