const digits = '〇一二三四五六七八九';
const legal = '零壹贰叁肆伍陆柒捌玖';

/** A number below 10,000 with its places: 21 is 二十一, 105 一百零五. */
function toCounting(number: number, signs = digits, places = ['', '十', '百', '千'], short = true): string {
  const zero = signs.startsWith('〇') ? '零' : signs.charAt(0);
  const written = Array.from(String(number), Number)
    .map((digit, at, all) =>
      digit === 0 ? zero : `${signs.charAt(digit)}${places[all.length - 1 - at] ?? ''}`,
    )
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero);
  const bare = written.length > 1 ? written.replace(new RegExp(`${zero}$`), '') : written;
  return short && number >= 10 && number < 20 ? bare.slice(1) : bare;
}

function toLetter(number: number): string {
  // Word doubles the letter after z: aa, bb.
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function toRoman(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = number;
  return steps
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}

function toCircled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
}

/** How Word writes a number in each format of ST_NumberFormat (ECMA-376 17.18.59) that Chinese documents use. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalEnclosedCircle: toCircled,
  decimalEnclosedCircleChinese: toCircled,
  decimalEnclosedParen: (number) => `(${String(number)})`,
  decimalEnclosedFullstop: (number) => `${String(number)}.`,
  chineseCounting: toCounting,
  chineseCountingThousand: toCounting,
  japaneseCounting: toCounting,
  taiwaneseCounting: toCounting,
  taiwaneseCountingThousand: toCounting,
  ideographDigital: (number) => String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit))),
  japaneseDigitalTenThousand: (number) =>
    String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit))),
  chineseLegalSimplified: (number) => toCounting(number, legal, ['', '拾', '佰', '仟'], false),
  ideographTraditional: (number) => '甲乙丙丁戊己庚辛壬癸'.charAt((number - 1) % 10),
  ideographZodiac: (number) => '子丑寅卯辰巳午未申酉戌亥'.charAt((number - 1) % 12),
  lowerLetter: toLetter,
  upperLetter: (number) => toLetter(number).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (number) => toRoman(number).toUpperCase(),
  ordinal: String,
  none: () => '',
  bullet: () => '',
};

/** Writes a number as a format of Word's says; a format that is not known is written in digits. */
export function formatNumber(number: number, format: string): string {
  return (formats[format] ?? String)(number);
}
