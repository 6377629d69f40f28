import type { ComparisonColumn } from './column/column.ts';
import type { Choices } from './render-rows.ts';
import type { Comparable } from '../../series/index.ts';
import { element } from '../dom/element.ts';
import { toDifference } from './to-difference.ts';

/** One number of a report, as `/compare/numbers/<id>.json` has it; see `toNumbers`. */
export interface ComparedNumber {
  row: string;
  /** Numbers with the same key stand on one line. */
  key: string;
  label: string;
  value: number;
  unit: string;
  /** Words before the number, behind its digits and behind its unit: `约`, `超出年初预算`, `余`, `以上`. */
  around: readonly [string, string, string];
  status: string;
  year: string;
  quote: string;
  href: string;
  /** What goes with it wherever it is shown: 数字矛盾, 待核, 口径. */
  flags: readonly string[];
  /** By what it compares with another town's. */
  comparable: Comparable;
  /** Whether it is an amount, of which a percentage can be taken. */
  isAmount: boolean;
  indicator?: string;
  /** Without an indicator: what its text counts in, where that is not the base unit, and what one of that is. */
  own?: { name: string; size: number };
}

/** Numbers by report. */
export type Figures = ReadonlyMap<string, readonly ComparedNumber[]>;

const magnitudes = [
  [1e8, '亿'],
  [1e4, '万'],
  [1, ''],
] as const;

/** The figures of a row, each line in one unit: of things without an indicator the one that most of them are written in. */
function countAlike(found: readonly ComparedNumber[][]): ComparedNumber[][] {
  const owns = new Map(
    [...Map.groupBy(found.flat(), ({ key }) => key)].map(([key, line]) => {
      const units = [...Map.groupBy(line, ({ own, unit }) => own?.name ?? unit).values()];
      return [key, units.sort((a, b) => b.length - a.length)[0]![0]!.own];
    }),
  );
  return found.map((town) =>
    town.map((figure) => {
      const own = owns.get(figure.key);
      return own ? { ...figure, value: figure.value / own.size, unit: own.name } : figure;
    }),
  );
}

/** The magnitude of a line: that of its greatest number, so that all of them read in one unit. */
function chooseMagnitude(figures: readonly ComparedNumber[]): (typeof magnitudes)[number] {
  const top = Math.max(0, ...figures.map(({ value }) => Math.abs(value)));
  const isPlain = figures.some(({ unit }) => unit === '%' || unit === '');
  return (!isPlain && magnitudes.find(([size]) => top >= size * (1 - 1e-9))) || magnitudes[2];
}

function toItem(
  figure: ComparedNumber,
  [size, word]: readonly [number, string],
  base: ComparedNumber | undefined,
): HTMLElement {
  const { value, unit, around, year, quote, href, indicator, flags } = figure;
  const digits = String(Number((value / size).toPrecision(5)));
  const shown = `${around[0]}${digits}${around[1]}${word}${unit}${around[2]}`;
  const link = element('a', '', shown);
  link.setAttribute('href', href);
  const data = element('data', '', link);
  data.setAttribute('value', String(value));
  if (indicator) data.dataset['indicator'] = indicator;
  const notes = [year, ...(shown === quote ? [] : [`原文“${quote}”`]), ...toDifference(figure, base)].join(
    '，',
  );
  const marks = flags.map((flag) => element('span', 'flag', flag));
  return element('p', 'figure', data, ' ', ...marks, element('small', '', notes));
}

/** In the order in which they are laid under each other. */
const statuses = ['实际', '预计', '目标'];

/** The numbers of some columns in one row, a list a column. */
const inRow = (figures: Figures, columns: readonly ComparisonColumn[], row: string): ComparedNumber[][] =>
  columns.map(({ id }) => (figures.get(id) ?? []).filter((figure) => figure.row === row));

/** The lines of a row, by how many reports state them. */
function spreadOf(found: readonly ComparedNumber[][]): Map<string, number> {
  const keys = new Set(found.flat().map(({ key }) => key));
  return new Map(
    [...keys].map((key) => [key, found.filter((all) => all.some((figure) => figure.key === key)).length]),
  );
}

/** How many lines of some rows only one of several columns states. */
export function countLone(
  figures: Figures,
  columns: readonly ComparisonColumn[],
  isShown: (row: string) => boolean,
): number {
  if (columns.length < 2) return 0;
  const rows = new Set(
    columns.flatMap(({ id }) => (figures.get(id) ?? []).map(({ row }) => row)).filter(isShown),
  );
  const spreads = [...rows].flatMap((row) => [...spreadOf(inRow(figures, columns, row)).values()]);
  return spreads.filter((spread) => spread < 2).length;
}

/**
 * The numbers of a row: what several reports count stands on one line, in one unit; what was reached, what is expected
 * and what is planned stand on lines of their own under one label.
 *
 * @param withLone whether what only one of several columns states is laid too.
 * @param reference the column that the others' amounts are set against, where they compare with it.
 */
export function layNumbers(
  figures: Figures,
  { withLone, reference }: { withLone: boolean; reference: string },
): Choices['layLines'] {
  return (columns: readonly ComparisonColumn[], row) => {
    const found = countAlike(inRow(figures, columns, row));
    const spread = spreadOf(found);
    const least = withLone || columns.length < 2 ? 1 : 2;
    const keys = [...spread.keys()].filter((key) => spread.get(key)! >= least);
    const ordered = keys.sort((a, b) => spread.get(b)! - spread.get(a)!);
    const based = columns.findIndex(({ id }) => id === reference);
    return ordered.flatMap((key) => {
      const all = found.flat().filter((figure) => figure.key === key);
      const magnitude = chooseMagnitude(all);
      const present = statuses.filter((status) => all.some((figure) => figure.status === status));
      return present.map((status, index) => {
        const own = found.map((town) =>
          town.filter((figure) => figure.key === key && figure.status === status),
        );
        // Of several numbers of one town it is not known which one the others stand against
        const base = own[based]?.length === 1 ? own[based][0] : undefined;
        return {
          label: { what: all[0]!.label, status, isFirst: index === 0 },
          cells: own.map((town) =>
            town.length > 0 ? town.map((figure) => toItem(figure, magnitude, base)) : null,
          ),
        };
      });
    });
  };
}
