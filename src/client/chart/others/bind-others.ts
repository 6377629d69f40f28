import type { FinderTown } from '../../../places/index.ts';
import type { IndicatorView } from '../../../series/index.ts';
import { fetchOnce } from '../../dom/fetch-once.ts';
import { loadSeries, seriesUrlOf } from '../series.ts';
import { addressOfPage, bringTowns, pageOf } from './bring-towns.ts';
import { offerTowns } from './offer-towns.ts';

/** What of an indicator's view the towns of other pages need. */
export interface OthersView {
  stateOf: () => IndicatorView;
  choose: (next: IndicatorView) => void;
  /** Puts rows and controls into order anew. */
  arrange: () => void;
  say: (text: string) => void;
}

const valuesOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value);

/**
 * Lets a reader choose among all towns where the page holds some of them: offers them once the choice is opened, and leads
 * from a link that marks one of them to the page that holds it.
 *
 * @returns brings chosen towns that the page doesn't hold.
 */
export function bindOthers(
  view: HTMLElement,
  { stateOf, choose, arrange, say }: OthersView,
): (towns: readonly string[]) => void {
  const held = valuesOf(view, 'input[name=towns]');
  const field = view.querySelector<HTMLElement>('[data-others]')!;
  const offer = async (): Promise<void> => {
    try {
      const list = fetchOnce<FinderTown[]>(field.dataset['finder'] ?? '');
      const [series, finder] = await Promise.all([loadSeries(view), list]);
      offerTowns(field, { series, finder }, (reports, isPlace) => {
        const { towns } = stateOf();
        const standing = towns.length > 0 ? towns : held;
        choose({ ...stateOf(), towns: isPlace ? reports : [...new Set([...standing, ...reports])] });
      });
    } catch {
      field.querySelector('[data-found]')!.textContent = '各镇的名单没能取来，可能是网络断了。';
    }
  };
  field.closest('[popover]')?.addEventListener('toggle', () => void offer(), { once: true });
  const { towns, highlight } = stateOf();
  if (towns.length === 0 && highlight.length > 0 && !highlight.some((report) => held.includes(report)))
    void leadTo(view, highlight[0]!);
  return (chosen) => {
    void loadSeries(view)
      .then((series) => bringTowns(view, series, { towns: chosen, seriesUrl: seriesUrlOf(view) }))
      .then(
        (isBrought) => {
          if (isBrought) arrange();
        },
        () => {
          say('所选各镇的数据表没能取全，可能是网络断了；图已按所选重画。');
        },
      );
  };
}

/** Opens the page that holds a town; where that can't be told, the page stays. */
async function leadTo(view: HTMLElement, report: string): Promise<void> {
  const series = await loadSeries(view).catch(() => null);
  const page = series && pageOf(series, report);
  if (page !== null) location.replace(addressOfPage(seriesUrlOf(view), page) + location.search);
}
