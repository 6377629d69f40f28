import type { Span } from '../../report/types.ts';
import type { FoundNumber, TableCell } from './found.ts';
import { firstMatch } from '../../text/first-match.ts';
import { parseNumeral } from '../../text/numerals.ts';
import { matchUnit } from './unit.ts';

/** A row of a table that was flattened to a line, or more rows in one line, with the cells. */
export interface FlattenedRow extends Span {
  cells: Omit<FoundNumber, 'quote'>[];
}

/** A line of words and numbers parted by blanks, as a sentence is not. */
const line = /(?<=^|\n)[ \t]*[一-鿿“”A-Za-z][^。,;!?\n]{1,240}?[ :\t][-+–−]?\d[\d.]{0,14}%?[ \t]*(?=\n|$)/g;
const number = /^[-+–−]?\d{1,9}(?:\.\d{1,4})?%?$/;
/** What heads a table. */
const header = /^(?:指标|项目|名称|序号|单位|类别)/;
/** What a column says of its numbers: their year, or whether they were planned; any other word is what was measured. */
const column = /\d{4}|[同环]比|增[长减幅速]|计划|目标|任务|完成|实[际绩]|[今去本上]年/;
const named = /^[一-鿿“”A-Za-z]{2,24}$/;
const goal = /计划|目标|任务/;

/** A word or number of a line. */
interface Token extends Span {
  text: string;
}

/** `计划(亩)` and `万元`, without and with what they are counted in. */
function parts(word = ''): { name: string; unit: string } {
  const [name = '', unit = ''] = word.replace(/[):]+$/, '').split('(');
  return unit === '' && isUnit(name) ? { name: '', unit: name } : { name, unit };
}

const isUnit = (word: string): boolean => {
  const unit = matchUnit(word, 0);
  return unit?.end === word.length && unit.base !== '%';
};

/**
 * The rows of flattened tables in a half-width text: a head with its unit in brackets, in a column of its own, or in the table's
 * `caption` (`万元`, `万元、%`), then numbers parted by blanks. The header may stand in the line itself, before its first row,
 * or a word before each number. Those in per cent are changes; so is the last of three without a sign where the two before it
 * bear it out.
 */
export function findRows(text: string, caption = ''): FlattenedRow[] {
  return [...text.matchAll(line)].flatMap(({ 0: all, index }): FlattenedRow[] => {
    const tokens = [...all.matchAll(/[^ :\t]+(?: ?\([^() ]+\))?:?/g)].map((one) => {
      const start = index + one.index;
      return { text: one[0], start, end: start + one[0].length };
    });
    const cells = readTokens(tokens, caption);
    return cells.length === 0 ? [] : [{ start: index, end: index + all.length, cells }];
  });
}

function readTokens(tokens: readonly Token[], caption: string): FlattenedRow['cells'] {
  const groups: { words: string[]; numbers: Token[] }[] = [];
  for (const [at, token] of tokens.entries()) {
    const open = groups.at(-1);
    if (number.test(token.text)) {
      // 1 柳湾村 56.3 2 石桥村 41.8: the numbers of rows are none of theirs.
      const counts = tokens[0]?.text === '序号' && !number.test(tokens[at + 1]?.text ?? '0');
      if (!counts) open?.numbers.push(token);
    } else if (!open || open.numbers.length > 0) groups.push({ words: [token.text], numbers: [] });
    else open.words.push(token.text);
  }
  const [first] = groups;
  if (!first || groups.some(({ numbers }) => numbers.length === 0)) return [];
  const { words, numbers } = first;
  const own = isUnit(words.at(-1) ?? '') ? 2 : 1;
  const heads = words.length - own - numbers.length;
  // 地区生产总值(亿元) 2022年 18.4 2023年 19.7: a word before each number.
  const each = groups.length > 1 && words.length === 2 && column.test(words[1] ?? '');
  const isHeaded = heads > 0 && header.test(words[0] ?? '');
  if (!each && !isHeaded && (groups.length > 1 || words.length !== own || numbers.length < 2)) return [];
  const labels = isHeaded ? words.slice(-own - numbers.length, -own) : undefined;
  return groups.flatMap((group): FlattenedRow['cells'] => {
    const [name, unit = name] = each ? words : group.words.slice(isHeaded && group === first ? -own : 0);
    const row = { name: parts(name).name, unit: parts(each ? name : unit).unit };
    return readCells(row, group.numbers, each ? [group.words.at(-1) ?? ''] : labels, caption);
  });
}

function readCells(
  row: { name: string; unit: string },
  numbers: readonly Token[],
  labels: readonly string[] | undefined,
  caption: string,
): FlattenedRow['cells'] {
  const values = numbers.map(({ text }) => readSigned(text));
  const last = numbers.length - 1;
  const isLastChange = last > 0 && (caption.includes('%') || (last === 2 && isGrowth(values)));
  const cells = numbers.map(({ start, end, text }, at): FlattenedRow['cells'][number] | undefined => {
    const label = labels?.[at];
    const plain = {
      start,
      end,
      value: values[at] ?? 0,
      form: 'measure',
      more: false,
      numeral: 'arabic',
    } as const;
    const cell: TableCell = { name: row.name, column: at, kind: 'change' };
    if (text.endsWith('%') || (at === last && isLastChange))
      return { ...plain, unit: '%', base: '%', factor: 1, cell };
    const said = parts(label);
    const unit = matchUnit(row.unit || said.unit || caption.replace(/、.*/, ''), 0);
    if (!unit || unit.base === '%' || !named.test(row.name)) return undefined;
    const { base, factor } = unit;
    const measured = label === undefined || column.test(label) ? '' : said.name;
    const isAlone = label !== undefined || last === Number(isLastChange);
    const more = {
      ...(isAlone ? { year: firstMatch(/\d{4}/, label ?? '') } : {}),
      goal: goal.test(label ?? ''),
    };
    return {
      ...plain,
      unit: unit.unit,
      base,
      factor,
      cell: { ...cell, ...more, name: row.name + measured, kind: 'amount' },
    };
  });
  return cells.every((one) => one !== undefined) ? cells : [];
}

const readSigned = (text: string): number => {
  const value = parseNumeral(text.replace(/^[-+–−]|%$/g, '')) ?? 0;
  return /^[-–−]/.test(text) ? -value : value;
};

/** Whether the third is the growth in per cent from the first to the second. */
function isGrowth([before = 0, after = 0, growth = 0]: readonly number[]): boolean {
  return before > 0 && Math.abs((after / before - 1) * 100 - growth) < 0.6;
}
