import type { PageFilter, RankedPage, RankPages } from '../../search/browser/index.ts';
import type { Routes } from '../../url/index.ts';
import { openRankedPages } from '../../search/browser/index.ts';
import { element } from '../dom/element.ts';
import { allowOwnScripts } from '../dom/trusted-types.ts';

/** So many pages are listed. */
const most = 10;

const labels: Readonly<Record<keyof PageFilter, string>> = { kind: '全部页面', place: '各地', year: '各年' };

/** A page as a line: what it is, its best section, and what is said there. */
export function renderPage({ url, title, kind, section, excerpt }: RankedPage): HTMLElement {
  const link = element('a', '', section === '' ? title : `${title}：${section}`);
  link.href = url;
  const words = excerpt.map((part, turn) => (turn % 2 ? element('mark', '', part) : part));
  return element('li', '', link, element('small', '', kind), element('p', 'quiet', ...words));
}

const name = (filter: string): filter is keyof PageFilter => filter in labels;

let rank: RankPages | undefined;
let turn = 0;

/** What of the pages is asked for, as the choices above them say. */
function readFilter(place: HTMLElement): PageFilter {
  const filter: PageFilter = { kind: '', place: '', year: '' };
  for (const select of place.querySelectorAll('select'))
    if (name(select.name)) filter[select.name] = select.value;
  return filter;
}

/**
 * Lists the pages that are about some words, ranked, with choices of kind, place and year; of two calls the later one
 * counts. Nothing is loaded before the first.
 *
 * @param place holds the choices, a line of status and the list.
 */
export async function showRelated(place: HTMLElement, words: string, routes: Routes): Promise<void> {
  const own = ++turn;
  const choices = place.querySelector<HTMLElement>('[data-related-filters]')!;
  const list = place.querySelector('ol')!;
  const say = (status: string): void => {
    place.querySelector('[data-related-status]')!.textContent = status;
  };
  if (place.dataset['about'] !== words) {
    place.dataset['about'] = words;
    choices.replaceChildren();
    list.replaceChildren();
  }
  say('正在找…');
  try {
    allowOwnScripts();
    rank ??= openRankedPages(routes.pagefind(), routes.home());
    const filter = readFilter(place);
    const { pages, total, filters } = await rank(words, filter, most);
    if (own !== turn) return;
    list.replaceChildren(...pages.map(renderPage));
    choices.replaceChildren(...renderChoices(filters, filter));
    choices.onchange = () => void showRelated(place, words, routes);
    const some = total > most ? `，列出前 ${most} 页` : '';
    say(total === 0 ? '没有相关的页面。' : `按相关程度，共 ${total} 页${some}：`);
  } catch (error) {
    console.debug(error);
    if (own === turn) say('相关内容没有取到，合上再打开会重试。');
  }
}

/** A choice for each filter by which there is more than one kind of page. */
function renderChoices(
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>,
  chosen: PageFilter,
): HTMLElement[] {
  return (['kind', 'place', 'year'] as const).flatMap((filter) => {
    const values = Object.entries(filters[filter] ?? {}).filter(([, count]) => count > 0);
    if (values.length < 2 && chosen[filter] === '') return [];
    const select = element('select', '', new Option(labels[filter], ''));
    select.append(...values.map(([value, count]) => new Option(`${value}（${count}）`, value)));
    select.name = filter;
    select.ariaLabel = labels[filter];
    select.value = chosen[filter];
    return [select];
  });
}
