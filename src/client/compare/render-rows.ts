import type { ComparisonColumn } from './column/column.ts';
import { toDot, toHead } from './head.ts';
import { element } from '../dom/element.ts';

/** A word of the address and what the page calls it: `['economy', '经济']`. */
export type FilterOption = readonly [id: string, label: string];

/** One line of a row, a cell a column; `null` for a column that has nothing there. */
export interface LaidLine {
  /** What its numbers count, and whether they are actual, expected or planned; none of a line of text. */
  label?: { what: string; status: string; isFirst: boolean };
  cells: (Node[] | null)[];
}

/** What is shown: parts and topics in order, the reference, and how a cell is made. */
export interface Choices {
  parts: readonly FilterOption[];
  topics: readonly FilterOption[];
  /** Id of the column whose text gives the order of lines; the first column without one. */
  reference: string;
  /** The lines of a row. */
  layLines: (columns: readonly ComparisonColumn[], row: string) => LaidLine[];
}

function toCell(
  { id, town, head, state }: ComparisonColumn,
  nodes: Node[] | null,
  missing: string,
): HTMLElement {
  const label = element('h4', '', toDot(head), town);
  const text = nodes ?? [element('p', 'none', state === 'failed' ? '未能载入' : missing)];
  const cell = element('div', nodes ? 'cell' : `cell empty`, label, ...text);
  cell.dataset['town'] = id;
  return cell;
}

/** A line of numbers says what they count once, and on each line what they are. */
function toLine(label: LaidLine['label'], cells: readonly HTMLElement[]): HTMLElement {
  if (!label) return element('div', 'line', ...cells);
  const { what, status, isFirst } = label;
  const line = element(
    'div',
    isFirst ? 'line first' : 'line',
    ...(isFirst ? [element('p', 'what', what)] : []),
    element('p', 'status', status),
    ...cells,
  );
  line.dataset['status'] = status;
  line.dataset['label'] = `${what}（${status}）`;
  return line;
}

/** The names of the columns over their numbers, where the heads are out of sight. */
function toNames(columns: readonly ComparisonColumn[]): HTMLElement {
  const names = columns.map(({ head, town }) => element('span', '', toDot(head), town));
  const line = element('div', 'names', element('span', ''), ...names);
  line.ariaHidden = 'true';
  return line;
}

/**
 * Lays columns into rows: heads and rows. A head for each column, then for each part its rows, one a topic, of one or more lines.
 *
 * A row that no column has anything in is left out, unless it is the only one that was asked for.
 */
export function renderRows(
  columns: readonly ComparisonColumn[],
  { parts, topics, reference, layLines }: Choices,
): Node[] {
  if (columns.length === 0) return [];
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
        return toLine(label, laidCells);
      });
      const head = element('h3', '', element('small', '', partLabel), topicLabel);
      const names = lines.some(({ label }) => label) ? [toNames(columns)] : [];
      const row = element('div', 'row', head, ...names, element('div', 'lines', ...laid));
      row.dataset['row'] = id;
      row.id = id;
      return [row];
    });
    return rows.length > 0 ? [element('section', '', element('h2', '', partLabel), ...rows)] : [];
  });
  const corner = element('p', 'corner');
  corner.ariaHidden = 'true';
  const heads = element(
    'div',
    'heads',
    corner,
    ...columns.map((column, index) => toHead(column, index, columns, reference)),
  );
  const none = element('p', 'none', '所选报告都未涉及。');
  return [heads, element('div', 'rows', ...(sections.length > 0 ? sections : [none]))];
}
