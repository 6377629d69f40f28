import { element } from '../dom/element.ts';

/** A comparison as it is printed and handed over: one header row, and a row for each line. */
export interface CompareTable {
  /** Whether its lines are numbers, with labels that need room and rows that fit a page. */
  isFigures: boolean;
  heads: string[];
  /** `part` and `topic` of each line, the cells of the columns as they stand on the page. */
  lines: { label: string; cells: Element[] }[];
  /** One line a report: town, title, address. */
  sources: string[];
  /** Address of this very comparison. */
  address: string;
}

/** Reads the sheet as a table. */
export function readTable(sheet: Element, sources: string[], address: string): CompareTable {
  const heads = [...sheet.querySelectorAll('.head .name')].map((name) =>
    [...name.childNodes]
      .map((node) => node.textContent?.trim() ?? '')
      .filter(Boolean)
      .join(' '),
  );
  const lines = [...sheet.querySelectorAll('[data-row]')].flatMap((row) => {
    const label = [...(row.querySelector('h3')?.childNodes ?? [])]
      .map((node) => node.textContent)
      .join(' · ');
    return [...row.querySelectorAll<HTMLElement>('.line')].map((line, index) => ({
      label: [index === 0 ? label : '', line.dataset['label'] ?? ''].filter(Boolean).join('：'),
      cells: [...line.querySelectorAll('.cell')],
    }));
  });
  const isFigures = sheet.querySelector('.line[data-label]') !== null;
  return { isFigures, heads, lines, sources, address };
}

/** The paragraphs of a cell as plain copies: words and bold phrases, no links, no marks. */
function copyCell(cell: Element): Node[] {
  return [...cell.querySelectorAll('p')].map((p) => {
    const words = [...p.childNodes].flatMap((node): (Node | string)[] => {
      if (node instanceof Element && node.matches('b, small'))
        return [element(node.matches('b') ? 'b' : 'small', '', node.textContent)];
      return [node.textContent ?? ''];
    });
    return element('p', p.className, ...words);
  });
}

/** The table as elements, with the sources under it. */
export function toTableElement({ isFigures, heads, lines, sources, address }: CompareTable): HTMLElement {
  const row = (tag: 'td' | 'th', items: (Node | string)[][]) =>
    element('tr', '', ...items.map((item, index) => element(index === 0 ? 'th' : tag, '', ...item)));
  return element(
    'div',
    'parallel',
    element(
      'table',
      isFigures ? 'figures' : '',
      element('thead', '', row('th', [[isFigures ? '指标' : '部分与主题'], ...heads.map((head) => [head])])),
      element('tbody', '', ...lines.map(({ label, cells }) => row('td', [[label], ...cells.map(copyCell)]))),
    ),
    ...sources.map((source) => element('p', 'source', source)),
    element('p', 'source', `本对照的地址：${address}`),
  );
}
