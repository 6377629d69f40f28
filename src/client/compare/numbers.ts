import type { Column } from './column.ts';
import type { Choices } from './render-rows.ts';
import { element } from '../dom/element.ts';

/** One number of a report, as `/compare/numbers/<id>.json` has it; see `toNumbers`. */
export interface Figure {
  row: string;
  /** Numbers with the same key stand on one line. */
  key: string;
  label: string;
  value: number;
  unit: string;
  /** Words before the number, behind its digits and behind its unit: `约`, `余`, `以上`. */
  around: readonly [string, string, string];
  status: string;
  year: string;
  quote: string;
  href: string;
  indicator?: string;
}

const magnitudes = [
  [1e8, '亿'],
  [1e4, '万'],
  [1, ''],
] as const;

/** The magnitude of a line: that of its greatest number, so that all of them read in one unit. */
function chooseMagnitude(figures: readonly Figure[]): (typeof magnitudes)[number] {
  const top = Math.max(0, ...figures.map(({ value }) => Math.abs(value)));
  const isPlain = figures.some(({ unit }) => unit === '%' || unit === '');
  return (!isPlain && magnitudes.find(([size]) => top >= size * (1 - 1e-9))) || magnitudes[2];
}

function toItem(figure: Figure, [size, word]: readonly [number, string]): HTMLElement {
  const { value, unit, around, year, quote, href, indicator } = figure;
  const digits = String(Number((value / size).toPrecision(5)));
  const shown = `${around[0]}${digits}${around[1]}${word}${unit}${around[2]}`;
  const link = element('a', '', shown);
  link.setAttribute('href', href);
  const data = element('data', '', link);
  data.setAttribute('value', String(value));
  if (indicator) data.dataset['indicator'] = indicator;
  const notes = [year, ...(shown === quote ? [] : [`原文“${quote}”`])].join('，');
  return element('p', 'figure', data, ' ', element('small', '', notes));
}

/** In the order in which they are laid under each other. */
const statuses = ['实际', '预计', '目标'];

/**
 * The numbers of a row: what several reports count stands on one line, in one unit; what was reached, what is expected
 * and what is planned stand on lines of their own under one label.
 */
export function layNumbers(figures: ReadonlyMap<string, readonly Figure[]>): Choices['layLines'] {
  return (columns: readonly Column[], row) => {
    const found = columns.map(({ id }) => (figures.get(id) ?? []).filter((figure) => figure.row === row));
    const keys = [...new Set(found.flat().map(({ key }) => key))];
    const spread = (key: string) => found.filter((all) => all.some((figure) => figure.key === key)).length;
    const ordered = [...keys].sort((a, b) => spread(b) - spread(a));
    return ordered.flatMap((key) => {
      const all = found.flat().filter((figure) => figure.key === key);
      const magnitude = chooseMagnitude(all);
      const present = statuses.filter((status) => all.some((figure) => figure.status === status));
      return present.map((status, index) => ({
        label: { what: all[0]!.label, status, isFirst: index === 0 },
        cells: found.map((town) => {
          const own = town.filter((figure) => figure.key === key && figure.status === status);
          return own.length > 0 ? own.map((figure) => toItem(figure, magnitude)) : null;
        }),
      }));
    });
  };
}
