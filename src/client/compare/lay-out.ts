import { keepPlace } from '../dom/keep-place.ts';
import type { Column } from './column.ts';
import { fitColumns } from './fit.ts';
import { choicesOf } from './form.ts';
import { toMap } from './map.ts';
import type { Figure } from './numbers.ts';
import { layNumbers } from './numbers.ts';
import { renderRows } from './render-rows.ts';
import { markShared } from './shared.ts';
import type { CompareState } from './state.ts';
import { layHeadings, layText } from './text.ts';

/** What a comparison is laid out from. */
export interface Desk {
  /** Bears `--columns`. */
  desk: HTMLElement;
  form: HTMLFormElement;
  sheet: HTMLElement;
  columns: readonly Column[];
  figures: ReadonlyMap<string, readonly Figure[]>;
  /** The address of the same comparison as text, for headings that lead into it. */
  inText: string;
}

/** Lays the chosen columns out in the sheet as the state says; the row at the top of the window stays where it is. */
export function layOut({ desk, form, sheet, columns, figures, inText }: Desk, state: CompareState): void {
  const { part, topic, view, ref, map, shared } = state;
  const chosen = (name: 'part' | 'topic', word: string) =>
    choicesOf(form, name).filter(([id]) => word === 'all' || id === word);
  const layLines = {
    text: layText(ref),
    headings: layHeadings(ref, (row) => `${inText}#${row}`),
    numbers: layNumbers(figures),
  }[view];
  keepPlace(sheet, () => {
    fitColumns(sheet, desk.clientWidth, columns.length);
    desk.style.setProperty('--columns', String(Math.max(1, columns.length)));
    sheet.dataset['view'] = view;
    sheet.replaceChildren(
      ...toMap(columns, choicesOf(form, 'topic'), map),
      ...renderRows(columns, {
        parts: chosen('part', part),
        topics: chosen('topic', topic),
        reference: ref,
        layLines,
      }),
    );
  });
  markShared(sheet, shared === 'yes' && view === 'text');
}
