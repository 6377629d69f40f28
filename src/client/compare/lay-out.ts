import { element } from '../dom/element.ts';
import { keepPlace } from '../dom/keep-place.ts';
import type { ComparisonColumn } from './column/column.ts';
import { fitColumns } from './fit.ts';
import { choicesOf } from './form.ts';
import { toMap } from './map.ts';
import { countLone, layNumbers } from './numbers.ts';
import type { Figures } from './numbers.ts';
import { renderRows } from './render-rows.ts';
import { scrollTogether } from './scroll-together.ts';
import { markShared } from './shared.ts';
import type { CompareState } from './state.ts';
import { layHeadings, layText } from './text.ts';

/** What a comparison is laid out from. */
export interface LayoutElements {
  /** Bears `--columns`. */
  desk: HTMLElement;
  form: HTMLFormElement;
  sheet: HTMLElement;
  columns: readonly ComparisonColumn[];
  figures: Figures;
  /** The address of the same comparison as text, for headings that lead into it. */
  inText: string;
}

/** Says how many lines only one report states, and offers to show them or to leave them out. */
function toRest(lone: number, isShown: boolean): Node[] {
  if (lone === 0) return [];
  const button = element('button', '', isShown ? '只列至少两份写明的' : '也列出来');
  button.type = 'button';
  button.dataset['action'] = 'figures';
  const words = isShown ? `其中 ${lone} 项只有一份报告写明。` : `另有 ${lone} 项只有一份报告写明，没有列出。`;
  return [element('p', 'rest', words, button)];
}

/** Keeps in `corner` the name of the row that is read: the last one that begins above the upper quarter of the window. */
function nameRow(corner: HTMLElement, rows: HTMLElement): void {
  const all = [...rows.querySelectorAll<HTMLElement>('[data-row]')];
  const inBand = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inBand.add(target);
        else inBand.delete(target);
      }
      const row = all.findLast((one) => inBand.has(one));
      const heading = row?.querySelector('h3');
      corner.replaceChildren(...(heading?.cloneNode(true).childNodes ?? []));
    },
    { rootMargin: '-8% 0px -75% 0px' },
  );
  for (const row of all) observer.observe(row);
}

/** Lays the chosen columns out in the sheet as the state says; the row at the top of the window stays where it is. */
export function layOut(
  { desk, form, sheet, columns, figures, inText }: LayoutElements,
  state: CompareState,
): void {
  const { part, topic, view, ref, map, shared, figures: which } = state;
  const chosen = (name: 'part' | 'topic', word: string) =>
    choicesOf(form, name).filter(([id]) => word === 'all' || id === word);
  const layLines = {
    text: layText(ref),
    headings: layHeadings(ref, (row) => `${inText}#${row}`),
    numbers: layNumbers(figures, { withLone: which === 'all', reference: ref }),
  }[view];
  const [parts, topics] = [chosen('part', part), chosen('topic', topic)];
  const rows = new Set(parts.flatMap(([one]) => topics.map(([other]) => `${one}.${other}`)));
  const lone = view === 'numbers' ? countLone(figures, columns, (row) => rows.has(row)) : 0;
  keepPlace(sheet, () => {
    fitColumns(sheet, { room: desk.clientWidth, columns: columns.length, view });
    desk.style.setProperty('--columns', String(Math.max(1, columns.length)));
    sheet.dataset['view'] = view;
    sheet.replaceChildren(
      ...toMap(columns, choicesOf(form, 'topic'), map),
      ...toRest(lone, which === 'all'),
      ...renderRows(columns, { parts, topics, reference: ref, layLines }),
    );
  });
  const laid = ['.heads', '.rows', '.corner'].map((name) => sheet.querySelector<HTMLElement>(name));
  const [heads, body, corner] = laid;
  if (heads && body && corner) {
    scrollTogether(heads, body);
    nameRow(corner, body);
  }
  markShared(sheet, shared === 'yes' && view === 'text');
}
