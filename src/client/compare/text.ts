import type { ColumnParagraph } from './column/column.ts';
import { arrangeLines } from './lines.ts';
import type { Choices } from './render-rows.ts';
import { element } from '../dom/element.ts';

/** Lays what `pick` takes of each paragraph, on lines that follow the reference. */
function layPicked(
  pick: (placed: ColumnParagraph, row: string) => Node[],
  reference: string,
): Choices['layLines'] {
  return (columns, row) => {
    const order = [...columns.keys()].sort(
      (a, b) => Number(columns[b]!.id === reference) - Number(columns[a]!.id === reference),
    );
    const picked = order.map((index) =>
      (columns[index]!.cells.get(row) ?? []).flatMap((placed) => {
        const nodes = pick(placed, row);
        return nodes.length > 0 ? [{ ...placed, nodes }] : [];
      }),
    );
    return arrangeLines(picked).map((line) => ({
      cells: columns.map((_, index) => {
        const at = order.indexOf(index);
        const nodes = line[at]!.flatMap((place) => picked[at]![place]!.nodes);
        return nodes.length > 0 ? nodes : null;
      }),
    }));
  };
}

/** The full text of a row. */
export function layText(reference: string): Choices['layLines'] {
  return layPicked(({ element }) => [document.importNode(element, true)], reference);
}

/**
 * The headings of a row alone: a heading line, or the phrases that open sections.
 *
 * Each leads to its row in full text, at `toRow(row)`, and by its mark to the report.
 */
export function layHeadings(reference: string, toRow: (row: string) => string): Choices['layLines'] {
  return layPicked(({ element: cell }, row) => {
    const mark = cell.querySelector('.k');
    const isLine = cell.classList.contains('h');
    const found = isLine ? [cell] : [...cell.querySelectorAll('b')];
    return found.map((heading) => {
      const link = element('a', '', heading.textContent.trim());
      link.setAttribute('href', toRow(row));
      link.dataset['place'] = mark?.getAttribute('href') ?? '';
      return element('p', isLine ? 'h' : 'i', link, ...(mark ? [mark.cloneNode(true)] : []));
    });
  }, reference);
}
