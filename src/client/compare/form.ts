import type { FilterOption } from './render-rows.ts';
import type { CompareState } from './state.ts';

const names = ['part', 'topic', 'view', 'map'] as const;

const find = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;

/** What a select of the form offers, without 全部. */
export function choicesOf(form: HTMLFormElement, name: (typeof names)[number]): FilterOption[] {
  return Array.from(find(form, name).options, ({ value, text }) => [value, text] as const).filter(
    ([value]) => value !== 'all',
  );
}

/** Shows a state in the form. */
export function fillForm(form: HTMLFormElement, state: CompareState): void {
  for (const name of names) find(form, name).value = state[name];
  form.querySelector<HTMLInputElement>('[name="shared"]')!.checked = state.shared === 'yes';
  for (const button of form.querySelectorAll('button')) button.disabled = false;
}

/** What the form says. */
export function readForm(
  form: HTMLFormElement,
): Pick<CompareState, 'part' | 'topic' | 'view' | 'map' | 'shared'> {
  return {
    part: find(form, 'part').value,
    topic: find(form, 'topic').value,
    view: find(form, 'view').value as CompareState['view'],
    map: find(form, 'map').value as CompareState['map'],
    shared: form.querySelector<HTMLInputElement>('[name="shared"]')!.checked ? 'yes' : 'no',
  };
}
