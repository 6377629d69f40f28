import type { OverviewCell } from '../../../charts/index.ts';
import { fetchChecked, FetchFault } from '../../../url/index.ts';
import type { LineStretch } from '../lines.ts';
import { parsePage } from '../../dom/trusted-types.ts';

/** A paragraph of a column, and the line of its row that it stands on. */
export interface ColumnParagraph extends LineStretch {
  /** In the document of its column: what shows it imports a copy. */
  element: HTMLElement;
}

/** One report's column of the comparison. */
export interface ComparisonColumn {
  id: string;
  /** Short name, `龙泉`; the id where the report could not be fetched. */
  town: string;
  /** Full name, `龙泉镇`. */
  townFull: string;
  /** The report's title. */
  title: string;
  /** What stands over the column: link to the report, year. */
  head: Element | null;
  /** How much it writes on each topic, by topic. */
  overview: ReadonlyMap<string, OverviewCell>;
  /** What the report has in each row, by `review.economy`; empty where it could not be fetched. */
  cells: ReadonlyMap<string, readonly ColumnParagraph[]>;
  /** Whether it was read, could not be fetched, or is no report of this site. */
  state: 'read' | 'failed' | 'unknown';
}

/** How every column ends, so that one that was cut is told from a short one. */
const end = '</main>';

/** The paragraphs of a cell. */
const readCell = (cell: HTMLElement): ColumnParagraph[] =>
  [...cell.querySelectorAll('p')].map((p) => {
    const { line = '0', up } = p.dataset;
    return {
      element: p,
      line: Number(line),
      up: up === undefined ? null : Number(up),
    };
  });

/** The list of topics that a column carries: `<li data-topic=economy data-characters=1234 data-numbers=20>`. */
const readOverview = (page: Document): ComparisonColumn['overview'] =>
  new Map(
    [...page.querySelectorAll<HTMLElement>('[data-topic]')].map(({ dataset }) => [
      dataset['topic'] ?? '',
      {
        topic: dataset['topic'] as OverviewCell['topic'],
        characters: Number(dataset['characters']),
        numbers: Number(dataset['numbers']),
      },
    ]),
  );

/** What is known of a report before its column is. */
const toBlank = (id: string) => ({
  ...{ id, town: id, townFull: id, title: '', head: null },
  ...{ overview: new Map(), cells: new Map() },
});

/**
 * Reads a report's column.
 *
 * @param page that `renderColumn` made.
 * @throws Error where it is another page.
 */
export function readColumn(id: string, page: Document): ComparisonColumn {
  const head = page.querySelector<HTMLElement>('[data-head]');
  if (!head) throw new Error(`not a column: ${id}`);
  const cells = [...page.querySelectorAll<HTMLElement>('[data-cell]')];
  return {
    id,
    town: head.dataset['town'] ?? id,
    townFull: head.querySelector('a')?.textContent ?? id,
    title: head.dataset['title'] ?? '',
    head: document.importNode(head, true),
    overview: readOverview(page),
    cells: new Map(cells.map((cell) => [cell.dataset['cell'] ?? '', readCell(cell)])),
    state: 'read',
  };
}

/**
 * Fetches a report's column.
 *
 * @param url of the page that `renderColumn` made; a failure gives a column that says so.
 */
export async function loadColumn(id: string, url: string): Promise<ComparisonColumn> {
  try {
    const text = new TextDecoder().decode(await fetchChecked(url, { isSealed: true }));
    if (!text.endsWith(end)) throw new FetchFault('damaged', url, 'no whole column');
    return readColumn(id, parsePage(text));
  } catch (error) {
    const isUnknown = error instanceof FetchFault && error.status === 404;
    return { ...toBlank(id), state: isUnknown ? 'unknown' : 'failed' };
  }
}
