import type { IndicatorView } from '../../../series/index.ts';
import { selectSeries } from '../../../series/index.ts';
import { loadSeries } from '../series.ts';
import { createButtons } from './buttons.ts';
import { bindCopying } from './copying.ts';
import { bindDownloads } from './downloads.ts';
import { bindEmbedding } from './embedding.ts';
import { toLinks } from './links.ts';

/**
 * Brings the share menu to life, once it is opened.
 *
 * @param view the element that holds figure, table and menu.
 * @param stateOf what is shown now.
 * @returns what to call when that has changed.
 */
export function bindShare(view: ParentNode, stateOf: () => IndicatorView): () => void {
  const menu = view.querySelector<HTMLElement>('[data-share]')!;
  const links = toLinks(stateOf);
  const buttons = createButtons(menu);
  const series = () => loadSeries(view);
  const shownIds = async () =>
    new Set(
      selectSeries(await series(), stateOf()).towns.flatMap(({ points }) =>
        points.map(({ record }) => record.id),
      ),
    );
  const showLink = bindCopying(menu, buttons, links);
  bindDownloads(menu, buttons, {
    id: view.querySelector<HTMLElement>('[data-chart]')?.dataset['chart'] ?? '',
    series,
    shownIds,
    stateOf,
    addressOf: links.address,
  });
  const showCode = bindEmbedding(menu, { stateOf, queryOf: links.query });
  const refresh = (): void => {
    showLink();
    Promise.all([series(), shownIds()]).then(
      ([loaded, { size }]) => {
        for (const count of menu.querySelectorAll('[data-shown]')) count.textContent = String(size);
        showCode(loaded);
      },
      () => {
        buttons.say('数据没能取来，可能是网络断了；重新打开此菜单再试。');
      },
    );
  };
  menu.querySelector('[data-preview]')!.addEventListener('toggle', refresh);
  return refresh;
}
