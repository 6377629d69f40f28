import type { Column, Placed } from './compare-column.ts';
import { toDot, toHead } from './compare-head.ts';
import { arrangeLines } from './compare-lines.ts';
import { make } from './make.ts';

/** A word of the address and what the page calls it: `['economy', '经济']`. */
export type Choice = readonly [id: string, label: string];

/** One line of a row: its label, if it has one, and a cell a column; `null` for a column that has nothing there. */
export interface LaidLine {
  label?: string;
  cells: (Node[] | null)[];
}

/** What is shown: parts and topics in order, the reference, and how a cell is made. */
export interface Choices {
  parts: readonly Choice[];
  topics: readonly Choice[];
  /** Id of the column whose text gives the order of lines; the first column without one. */
  reference: string;
  /** The lines of a row. */
  layLines: (columns: readonly Column[], row: string) => LaidLine[];
}

/** The text of a row, or only its headings, on lines that follow the reference. */
export function layText(pick: (placed: Placed) => Node[], reference: string): Choices['layLines'] {
  return (columns, row) => {
    const order = [...columns.keys()].sort(
      (a, b) => Number(columns[b]!.id === reference) - Number(columns[a]!.id === reference),
    );
    const cells = order.map((index) =>
      (columns[index]!.cells.get(row) ?? []).filter((placed) => pick(placed).length > 0),
    );
    return arrangeLines(cells).map((line) => ({
      cells: columns.map((_, index) => {
        const at = order.indexOf(index);
        const nodes = line[at]!.flatMap((place) => pick(cells[at]![place]!));
        return nodes.length > 0 ? nodes : null;
      }),
    }));
  };
}

/** All of a paragraph. */
export const pickText = ({ element }: Placed): Node[] => [element.cloneNode(true)];

/** The headings of a paragraph: a heading line, or the phrases that open its sections; each leads to its place. */
export function pickHeadings({ element }: Placed): Node[] {
  const href = element.querySelector<HTMLAnchorElement>('.k')?.getAttribute('href') ?? '';
  const found = element.classList.contains('h') ? [element] : [...element.querySelectorAll('b')];
  return found.map((heading) => {
    const link = make('a', '', heading.textContent.trim());
    link.setAttribute('href', href);
    return make('p', element.classList.contains('h') ? 'h' : 'i', link);
  });
}

function toCell({ id, town, head, failed }: Column, nodes: Node[] | null, missing: string): HTMLElement {
  const label = make('h4', '', toDot(head), town);
  const text = nodes ?? [make('p', 'none', failed ? '未能载入' : missing)];
  const cell = make('div', nodes ? 'cell' : `cell empty`, label, ...text);
  cell.dataset['town'] = id;
  return cell;
}

/**
 * Lays columns into rows: a head for each column, then for each part its rows, one a topic, of one or more lines.
 *
 * A row that no column has anything in is left out, unless it is the only one that was asked for.
 */
export function layOut(columns: readonly Column[], { parts, topics, reference, layLines }: Choices): Node[] {
  if (columns.length === 0) return [make('p', 'none', '还没有选报告。请在上面选一份，加入对照。')];
  const single = parts.length === 1 && topics.length === 1;
  const sections = parts.flatMap(([part, partLabel]) => {
    const rows = topics.flatMap(([topic, topicLabel]) => {
      const id = `${part}.${topic}`;
      const lines = layLines(columns, id);
      if (lines.length === 0 && !single) return [];
      const silent = columns.map((_, index) => lines.every(({ cells }) => cells[index] === null));
      const blank: LaidLine = { cells: columns.map(() => null) };
      const laid = (lines.length > 0 ? lines : [blank]).map(({ label, cells }, at) => {
        const laidCells = columns.map((column, index) => {
          const missing = silent[index] && at === 0 ? '本报告未涉及' : silent[index] ? '' : '此处未涉及';
          return toCell(column, cells[index]!, label === undefined ? missing : '未写明');
        });
        return make('div', 'line', ...(label === undefined ? [] : [make('p', 'what', label)]), ...laidCells);
      });
      const head = make('h3', '', make('small', '', partLabel), topicLabel);
      const row = make('div', 'row', head, make('div', 'lines', ...laid));
      row.dataset['row'] = id;
      row.id = id;
      return [row];
    });
    return rows.length > 0 ? [make('section', '', make('h2', '', partLabel), ...rows)] : [];
  });
  const heads = make(
    'div',
    'heads',
    ...columns.map((column, index) => toHead(column, index, columns, reference)),
  );
  return [heads, ...(sections.length > 0 ? sections : [make('p', 'none', '所选报告都未涉及。')])];
}
