import { townsDrawn } from '../../../charts/index.ts';
import { rankStating } from '../../../series/index.ts';
import type { IndicatorSeries } from '../../../series/index.ts';
import { fetchText } from '../../dom/fetch-text.ts';
import { parsePage } from '../../dom/trusted-types.ts';

/** The page of an indicator that shows a town, from 1; null where the town doesn't state it. */
export function pageOf(series: IndicatorSeries, report: string): number | null {
  const at = rankStating(series).findIndex(({ town }) => town.report === report);
  return at < 0 ? null : Math.floor(at / townsDrawn) + 1;
}

/** The address of the nth page of the indicator whose `series.json` stands at an address. */
export const addressOfPage = (seriesUrl: string, page: number): string =>
  new URL(page === 1 ? './' : `${page}/`, new URL(seriesUrl, location.href)).href;

const rowOf = (root: ParentNode, report: string) =>
  root.querySelector<HTMLElement>(`tbody[data-row="${CSS.escape(report)}"]`);

/**
 * Brings towns that the page doesn't hold: their rows of the table and their sentences, from the pages that do, and a box
 * among the choices. What is brought has `data-brought`.
 *
 * @returns whether there was something to bring; rejects where a page can't be had.
 */
export async function bringTowns(
  view: ParentNode,
  series: IndicatorSeries,
  { towns, seriesUrl }: { towns: readonly string[]; seriesUrl: string },
): Promise<boolean> {
  const table = view.querySelector('table.numbers');
  const missing = towns.filter((report) => rowOf(view, report) === null);
  const byPage = Map.groupBy(missing, (report) => pageOf(series, report));
  byPage.delete(null);
  if (table === null || byPage.size === 0) return false;
  await Promise.all(
    [...byPage].map(async ([number, reports]) => {
      const page = parsePage(await fetchText(addressOfPage(seriesUrl, number!)));
      for (const report of reports) {
        // Another choice may have brought it meanwhile.
        if (rowOf(view, report) !== null) continue;
        const row = rowOf(page, report);
        if (row === null) continue;
        table.append(mark(row));
        const said = page.querySelector<HTMLElement>(`.sentences[data-row="${CSS.escape(report)}"]`);
        if (said) document.querySelector('.sentences')?.parentElement?.append(mark(said));
        addBox(view, report, series.towns.find((town) => town.report === report)!.town);
      }
    }),
  );
  return true;
}

function mark(brought: HTMLElement): HTMLElement {
  brought.dataset['brought'] = '';
  brought.classList.remove('picked');
  return brought;
}

/** A box like those of the towns that the page came with. */
function addBox(view: ParentNode, report: string, town: string): void {
  const pattern = view.querySelector('input[name=towns]')?.closest('p');
  if (!pattern) return;
  const row = pattern.cloneNode(true) as HTMLElement;
  for (const input of row.querySelectorAll('input')) {
    input.value = report;
    input.dataset['brought'] = 'true';
  }
  row.querySelector('label')!.lastChild!.textContent = ` ${town}`;
  row.querySelector('[name=highlight]')?.setAttribute('aria-label', `标出${town}`);
  [...view.querySelectorAll('input[name=towns]')].at(-1)!.closest('p')!.after(row);
}
