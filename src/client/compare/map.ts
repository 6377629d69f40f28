import { valueOf } from '../../charts/index.ts';
import type { OverviewMode } from '../../charts/index.ts';
import type { ComparisonColumn } from './column/column.ts';
import type { FilterOption } from './render-rows.ts';
import { element } from '../dom/element.ts';
import { toDot } from './head.ts';

/** Whether the reader has the overview open; it begins closed. */
let isOpen = false;

const units = { characters: '字', numbers: '个数字每千字' } as const;

/** One town's bar on one topic: as long as its share of the greatest value, with the value behind it. */
function toBar(
  { town, head, overview }: ComparisonColumn,
  topic: FilterOption,
  mode: OverviewMode,
  max: number,
): HTMLElement {
  const [id, label] = topic;
  const cell = overview.get(id);
  const value = cell ? Math.round(valueOf(cell, mode) * 10) / 10 : 0;
  const isSilent = !cell || cell.characters === 0;
  const hidden = (text: string) => element('span', 'visually-hidden', text);
  const name = element('span', 'town', toDot(head), town, hidden(`，${label}：`));
  const bar = element('span', 'bar');
  bar.style.width = `${max > 0 ? (value / max) * 100 : 0}%`;
  const item = element(
    'li',
    '',
    name,
    element('span', 'track', bar),
    element('b', '', isSilent ? '—' : String(value), ...(isSilent ? [] : [hidden(units[mode])])),
  );
  if (isSilent) return item;
  const link = element('a', '', ...item.childNodes);
  link.href = `#${id}`;
  link.dataset['topic'] = id;
  return element('li', '', link);
}

/**
 * The overview of the chosen columns, closed at first and filled once it is opened: for each topic a bar a town, all from
 * one line and on one scale; a bar leads to its rows.
 */
export function toMap(
  columns: readonly ComparisonColumn[],
  topics: readonly FilterOption[],
  mode: OverviewMode,
): Node[] {
  const read = columns.filter(({ overview }) => overview.size > 0);
  if (read.length === 0) return [];
  const cells = read.flatMap(({ overview }) => [...overview.values()]);
  const max = Math.max(0, ...cells.map((cell) => valueOf(cell, mode)));
  const layGroup = (topic: FilterOption): HTMLElement =>
    element(
      'section',
      '',
      element('h2', '', topic[1]),
      element('ul', '', ...read.map((one) => toBar(one, topic, mode, max))),
    );
  const details = element('details', 'map');
  const groups = element('div', 'topics-bars');
  const fill = (): void => {
    if (groups.childElementCount === 0) groups.append(...topics.map(layGroup));
  };
  details.open = isOpen;
  if (isOpen) fill();
  details.addEventListener('toggle', () => {
    isOpen = details.open;
    fill();
  });
  const what = mode === 'characters' ? '各主题写了多少字' : '各主题每千字有几个数字';
  details.append(element('summary', '', `总览：${what}`), groups);
  details.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-topic]') : null;
    const row = details.parentElement?.querySelector<HTMLElement>(
      `[data-row$=".${link?.dataset['topic'] ?? ''}"]`,
    );
    if (!link || !row) return;
    event.preventDefault();
    row.scrollIntoView();
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
  });
  return [details];
}
