import type { HeadingTerm, IndicatorTerm } from '../../search/index.ts';
import { fold } from '../../text/fold.ts';
import { element } from '../dom/element.ts';
import { forgetRecent, readRecent } from './recent.ts';

/** One line of the list: what it puts into the field, and what is said of it. */
export interface Suggestion {
  text: string;
  note: string;
}

const most = 8;

/** What may be suggested. */
export interface Terms {
  indicators: readonly IndicatorTerm[];
  headings: readonly HeadingTerm[];
}

/** Indicators and headings that hold what is typed, those that begin with it first, the frequent before the rare. */
export function findSuggestions({ indicators, headings }: Terms, typed: string): Suggestion[] {
  const needle = fold(typed);
  if (needle === '') return [];
  const all = [
    ...indicators.map(([, label, synonyms, count]) => ({
      text: label,
      keys: [label, ...synonyms].map(fold),
      count,
      kind: '指标',
    })),
    ...headings.map(([title, count]) => ({ text: title, keys: [fold(title)], count, kind: '标题' })),
  ];
  return all
    .filter(({ keys }) => keys.some((one) => one.includes(needle)) && !keys.includes(needle))
    .map((item) => ({ ...item, first: item.keys.some((one) => one.startsWith(needle)) }))
    .sort((a, b) => Number(b.first) - Number(a.first) || b.count - a.count)
    .slice(0, most)
    .map(({ text, count, kind }) => ({ text, note: `${kind} · ${count} 处` }));
}

/** Makes a field a combobox over suggestions and, while it is empty, the recent queries of this device. */
export function bindSuggestions(field: HTMLInputElement, terms: () => Promise<Terms>): void {
  const list = document.querySelector<HTMLElement>('#suggestions')!;
  let active = -1;
  let turn = 0;
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = (): void => {
    turn++;
    active = -1;
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const choose = (option: HTMLElement): void => {
    if ('forget' in option.dataset) {
      forgetRecent();
      close();
      return;
    }
    field.value = option.dataset['text']!;
    close();
    field.form!.requestSubmit();
  };
  const toOption = ({ text, note }: Suggestion, at: number): HTMLElement => {
    const option = element('li', '', element('span', '', text), element('small', '', note));
    option.id = `suggestion-${at}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.dataset['text'] = text;
    return option;
  };
  const open = async (): Promise<void> => {
    const mine = ++turn;
    const typed = field.value;
    const recent = readRecent();
    const found =
      typed.trim() === ''
        ? recent.map((text) => ({ text, note: '最近检索' }))
        : await terms().then(
            (known) => findSuggestions(known, typed),
            () => [],
          );
    if (mine !== turn || document.activeElement !== field || found.length === 0) {
      if (mine === turn) close();
      return;
    }
    const made = found.map(toOption);
    if (typed.trim() === '') {
      const forget = toOption({ text: '清除最近检索', note: '' }, found.length);
      forget.dataset['forget'] = '';
      made.push(forget);
    }
    list.replaceChildren(...made);
    active = -1;
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.removeAttribute('aria-activedescendant');
  };
  const move = (step: number): void => {
    const all = options();
    active = (active + step + all.length + 1) % (all.length + 1);
    if (active === all.length) active = step > 0 && all.length > 0 ? -1 : active;
    all.forEach((option, at) => (option.ariaSelected = String(at === active)));
    const option = all[active];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  field.addEventListener('input', (event) => {
    if (!event.isComposing) void open();
  });
  field.addEventListener('compositionend', () => void open());
  field.addEventListener('click', () => {
    if (list.hidden) void open();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void open();
      else move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (key === 'Enter') {
      const option = list.hidden ? undefined : options()[active];
      if (option) {
        event.preventDefault();
        choose(option);
      } else close();
    }
  });
  field.addEventListener('blur', close);
  // Before the field loses its focus, which would close the list
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) choose(option);
  });
}
