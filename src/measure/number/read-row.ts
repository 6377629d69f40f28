import type { Span } from '../../report/types.ts';
import type { FoundNumber } from './found.ts';
import { parseNumeral } from '../../text/numerals.ts';
import { matchUnit } from './unit.ts';

/** A row of a table that was flattened to a line, with its cells. */
export interface FlattenedRow extends Span {
  cells: Omit<FoundNumber, 'quote'>[];
}

/** 地区生产总值(亿元) 21.3 23.1 6.8% */
const line =
  /(?<=^|\n) *(?<name>[一-鿿“”A-Za-z]{2,24})(?: ?\(|[ :\t]+)(?<unit>[^()\d\s]{1,8})\)?(?<cells>(?:[ :\t]{1,8}[-+–−]?\d{1,9}(?:\.\d{1,4})?%?){2,8})[ \t]*(?=\n|$)/g;
const cell = /(?<number>[-+–−]?\d+(?:\.\d+)?)(?<percent>%?)/g;

/**
 * The rows of flattened tables in a half-width text: a head with its unit in brackets or in a column of its own, then numbers
 * parted by blanks. Those in per cent are changes; so is the last of three without a sign where the two before it bear it out.
 */
export function findRows(text: string): FlattenedRow[] {
  const rows: FlattenedRow[] = [];
  for (const match of text.matchAll(line)) {
    const { name = '', unit: word = '', cells = '' } = match.groups ?? {};
    const unit = matchUnit(word, 0);
    if (unit?.end !== word.length || unit.base === '%') continue;
    const from = match.index + match[0].lastIndexOf(cells);
    const numbers = [...cells.matchAll(cell)].map(({ 0: all, index, groups }) => ({
      start: from + index,
      end: from + index + all.length,
      value: readSigned(groups?.['number'] ?? ''),
      isChange: groups?.['percent'] === '%',
    }));
    const grown = numbers.length === 3 && isGrowth(numbers.map(({ value }) => value));
    const found = numbers.map(({ start, end, value, isChange }, column): Omit<FoundNumber, 'quote'> => {
      const plain = { start, end, value, form: 'measure', more: false, numeral: 'arabic' } as const;
      return isChange || (grown && column === 2)
        ? { ...plain, unit: '%', base: '%', factor: 1, cell: { name, column, kind: 'change' } }
        : {
            ...plain,
            unit: unit.unit,
            base: unit.base,
            factor: unit.factor,
            cell: { name, column, kind: 'amount' },
          };
    });
    rows.push({ start: match.index, end: match.index + match[0].length, cells: found });
  }
  return rows;
}

const readSigned = (text: string): number => {
  const value = parseNumeral(text.replace(/^[-+–−]/, '')) ?? 0;
  return /^[-–−]/.test(text) ? -value : value;
};

/** Whether the third is the growth in per cent from the first to the second. */
function isGrowth([before = 0, after = 0, growth = 0]: readonly number[]): boolean {
  return before > 0 && Math.abs((after / before - 1) * 100 - growth) < 0.6;
}
