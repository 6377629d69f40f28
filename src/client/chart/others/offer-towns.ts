import { findTowns, undated } from '../../../places/index.ts';
import type { FinderTown } from '../../../places/index.ts';
import { rankTowns } from '../../../series/index.ts';
import type { IndicatorSeries } from '../../../series/index.ts';
import { townsDrawn } from '../../../charts/index.ts';
import { element } from '../../dom/element.ts';

/** So many towns are offered by name; of more, their number is told. */
const offered = 8;

/**
 * Offers all towns that state an indicator, by place and by name.
 *
 * @param field that holds both.
 * @param finder names and places of all towns of the site.
 * @param choose what to call with the reports that a reader chose: of a place instead of what stands, of a name with it.
 */
export function offerTowns(
  field: HTMLElement,
  { series, finder }: { series: IndicatorSeries; finder: readonly FinderTown[] },
  choose: (reports: string[], isPlace: boolean) => void,
): void {
  const known = new Map(finder.map((town) => [town[0], town]));
  const stating = rankTowns(series.towns.filter(({ points }) => points.length > 0)).flatMap(({ town }) => {
    const found = known.get(undated(town.report)) ?? known.get(town.report);
    return found ? [{ report: town.report, found }] : [];
  });
  const byPlace = Map.groupBy(stating, ({ found: [, , place] }) => place);
  const select = field.querySelector<HTMLSelectElement>('[data-place]')!;
  for (const [place, towns] of byPlace) {
    const option = element('option', '', `${place}（${towns.length}镇）`);
    option.value = place;
    select.append(option);
  }
  select.addEventListener('change', (event) => {
    event.stopPropagation();
    const towns = byPlace.get(select.value) ?? [];
    if (towns.length > 0)
      choose(
        towns.slice(0, townsDrawn).map(({ report }) => report),
        true,
      );
  });
  const name = field.querySelector<HTMLInputElement>('[data-name]')!;
  const list = field.querySelector('ul')!;
  const say = field.querySelector('[data-found]')!;
  name.addEventListener('change', (event) => {
    event.stopPropagation();
  });
  name.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.querySelector('button')?.click();
  });
  name.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    const found = findTowns(
      stating.map((one) => one.found),
      name.value,
    );
    const reports = new Map(stating.map((one) => [one.found, one.report]));
    list.replaceChildren(
      ...found.slice(0, offered).map((town) => {
        const button = element('button', '', town[1], element('small', '', town[2]));
        button.type = 'button';
        button.addEventListener('click', () => {
          name.value = '';
          list.hidden = true;
          say.textContent = `加上了${town[1]}`;
          choose([reports.get(town)!], false);
          name.focus();
        });
        return element('li', '', button);
      }),
    );
    list.hidden = found.length === 0;
    say.textContent =
      name.value.trim() === ''
        ? ''
        : found.length === 0
          ? '写明这一指标的镇里没有它。'
          : found.length > offered
            ? `找到${found.length}镇，列出前${offered}镇`
            : `找到${found.length}镇`;
  });
}
