import type { Placed } from './compare-column.ts';
import { arrangeLines } from './compare-lines.ts';
import type { Choices } from './compare-sheet.ts';
import { make } from './make.ts';

/** Lays what `pick` takes of each paragraph, on lines that follow the reference. */
function layPicked(pick: (placed: Placed, row: string) => Node[], reference: string): Choices['layLines'] {
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
  return layPicked(({ element }) => [element.cloneNode(true)], reference);
}

/**
 * The headings of a row alone: a heading line, or the phrases that open sections.
 *
 * Each leads to its row in full text, at `toRow(row)`, and by its mark to the report.
 */
export function layHeadings(reference: string, toRow: (row: string) => string): Choices['layLines'] {
  return layPicked(({ element }, row) => {
    const mark = element.querySelector('.k');
    const isLine = element.classList.contains('h');
    const found = isLine ? [element] : [...element.querySelectorAll('b')];
    return found.map((heading) => {
      const link = make('a', '', heading.textContent.trim());
      link.setAttribute('href', toRow(row));
      link.dataset['place'] = mark?.getAttribute('href') ?? '';
      return make('p', isLine ? 'h' : 'i', link, ...(mark ? [mark.cloneNode(true)] : []));
    });
  }, reference);
}
