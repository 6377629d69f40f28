import { findTowns, undated } from '../../../places/index.ts';
import type { FinderTown } from '../../../places/index.ts';
import { rankStating } from '../../../series/index.ts';
import type { IndicatorSeries } from '../../../series/index.ts';
import { townsDrawn } from '../../../charts/index.ts';
import { element } from '../../dom/element.ts';
import { offered, sayFound } from '../../places/say-found.ts';

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
  const stating = rankStating(series).flatMap(({ town }) => {
    const found = known.get(undated(town.report)) ?? known.get(town.report);
    return found ? [{ report: town.report, found }] : [];
  });
  const reports = new Map(stating.map(({ found, report }) => [found, report]));
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
  const show = (): void => {
    const found = findTowns([...reports.keys()], name.value);
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
    say.textContent = name.value.trim() === '' ? '' : sayFound(found.length, '写明这一指标的镇里没有它。');
  };
  name.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) show();
  });
  name.addEventListener('compositionend', show);
}
