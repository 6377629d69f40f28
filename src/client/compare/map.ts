import type { Column } from './column.ts';
import type { Choice } from './render-rows.ts';
import { element } from '../dom/element.ts';

/** Whether the reader has the map open; on a phone it begins closed. */
let isOpen: boolean | undefined;

/** The map of the chosen columns: their strips beside each other, a topic a row; a cell leads to its rows. */
export function toMap(columns: readonly Column[], topics: readonly Choice[], mode: string): Node[] {
  if (!columns.some(({ map }) => map)) return [];
  const labels = element('ul', '', ...topics.map(([, label]) => element('li', '', label)));
  const strips = columns.map(({ town, map }) => {
    const picture = map?.querySelector(`[data-mode="${mode}"]`)?.cloneNode(true);
    return element('div', 'strip', element('p', '', town), ...(picture ? [picture] : []));
  });
  const details = document.createElement('details');
  details.className = 'map';
  isOpen ??= matchMedia('(min-width: 48rem)').matches;
  details.open = isOpen;
  details.addEventListener('toggle', () => {
    isOpen = details.open;
  });
  const what = mode === 'characters' ? '各主题写了多少字' : '各主题每千字有几个数字';
  details.append(element('summary', '', `总览：${what}`), element('div', 'strips', labels, ...strips));
  details.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const topic = new URLSearchParams(link?.getAttribute('href')?.split('?')[1]).get('topic');
    const row = details.parentElement?.querySelector<HTMLElement>(`[data-row$=".${topic ?? ''}"]`);
    if (!topic || !row) return;
    event.preventDefault();
    row.scrollIntoView();
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
  });
  return [details];
}
