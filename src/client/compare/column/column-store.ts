import type { Routes } from '../../../url/index.ts';
import { fetchJson } from '../../../url/index.ts';
import { loadColumn } from './column.ts';
import type { ComparisonColumn } from './column.ts';
import type { ComparedNumber } from '../numbers.ts';
import { mayHold } from './bloom-filter.ts';

/** What has been fetched of reports so far; each is fetched once, and again only where that failed. */
export class ColumnStore {
  readonly #routes: Routes;
  readonly #filter: string;
  readonly #columns = new Map<string, ComparisonColumn>();
  readonly #figures = new Map<string, ComparedNumber[]>();

  /** @param filter of all reports' ids: what it holds back is not asked for. */
  constructor(routes: Routes, filter: string) {
    this.#routes = routes;
    this.#filter = filter;
  }

  /** Numbers by report, of those that were asked for. */
  get figures(): ReadonlyMap<string, readonly ComparedNumber[]> {
    return this.#figures;
  }

  /** Full name of a report that was fetched, else its id. */
  nameOf(id: string): string {
    return this.#columns.get(id)?.townFull ?? id;
  }

  /** The columns of some reports that were fetched, in their order. */
  columnsOf(ids: readonly string[]): ComparisonColumn[] {
    return ids.flatMap((id) => this.#columns.get(id) ?? []);
  }

  /**
   * Fetches what is missing of some reports, and nothing of others.
   *
   * @returns ids that are no report of this site; whether all numbers that were asked for are there.
   */
  async fetch(
    ids: readonly string[],
    withNumbers: boolean,
  ): Promise<{ unknown: string[]; complete: boolean }> {
    const absent = ids.filter((id) => !mayHold(this.#filter, id));
    const asked = ids.filter((id) => !absent.includes(id));
    const missing = asked.filter((id) => this.#columns.get(id)?.state !== 'read');
    const unread = withNumbers ? asked.filter((id) => !this.#figures.has(id)) : [];
    const [columns, read] = await Promise.all([
      Promise.all(missing.map((id) => loadColumn(id, this.#routes.compareColumn(id)))),
      Promise.all(unread.map((id) => this.#fetchFigures(id))),
    ]);
    for (const column of columns) if (column.state !== 'unknown') this.#columns.set(column.id, column);
    const unknown = columns.filter(({ state }) => state === 'unknown').map(({ id }) => id);
    const complete = read.every((done, index) => done || unknown.includes(unread[index]!));
    return { unknown: [...absent, ...unknown], complete };
  }

  async #fetchFigures(id: string): Promise<boolean> {
    try {
      this.#figures.set(id, await fetchJson<ComparedNumber[]>(this.#routes.compareNumbers(id)));
      return true;
    } catch {
      return false;
    }
  }
}
