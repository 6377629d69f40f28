/** One report's column of the comparison. */
export interface Column {
  id: string;
  /** Short name, `龙泉`. */
  town: string;
  /** What stands over the column: link to the report, year. */
  head: Element | null;
  /** What the report has in each row, by `review.economy`; empty where it could not be fetched. */
  cells: ReadonlyMap<string, Element>;
  failed: boolean;
}

/**
 * Fetches a report's column.
 *
 * @param url of the page that `renderColumn` made; a failure gives a column that says so, and is not kept.
 */
export async function loadColumn(id: string, town: string, url: string): Promise<Column> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`no column: ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const head = page.querySelector<HTMLElement>('[data-head]');
    if (!head) throw new Error(`not a column: ${url}`);
    const cells = new Map<string, Element>();
    for (const cell of page.querySelectorAll<HTMLElement>('[data-cell]')) {
      cell.querySelector('h2')?.remove();
      cells.set(cell.dataset['cell'] ?? '', document.importNode(cell, true));
    }
    return {
      id,
      town: head.dataset['town'] ?? town,
      head: document.importNode(head, true),
      cells,
      failed: false,
    };
  } catch {
    return { id, town, head: null, cells: new Map(), failed: true };
  }
}
