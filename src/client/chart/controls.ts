import { indicatorView } from '../../series/index.ts';
import type { IndicatorView } from '../../series/index.ts';
import { parseState } from '../../url/index.ts';

/**
 * Shows a state in the controls, which bear the names of its fields; where no town is chosen, all are ticked that the page
 * came with.
 */
export function fillControls(form: HTMLFormElement, state: IndicatorView): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name]')) {
    const value = state[input.name as keyof IndicatorView];
    const isAll = input.name === 'towns' && value.length === 0 && !input.dataset['brought'];
    input.checked =
      isAll || (typeof value === 'string' ? value === input.value : value.includes(input.value));
  }
}

/** The state that the controls show; what they can't show stays as it is. */
export function readControls(form: HTMLFormElement, former: IndicatorView): IndicatorView {
  const data = new FormData(form);
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[name]')];
  const offered = new Set(inputs.map(({ name }) => name));
  const search = [...offered].map((name) => `${name}=${(data.getAll(name) as string[]).join('~')}`).join('&');
  const { state } = parseState(indicatorView, search);
  const towns = inputs.filter(({ name }) => name === 'towns');
  const areAll = towns.every(({ checked, dataset }) => checked !== Boolean(dataset['brought']));
  const read = { ...state, towns: areAll ? [] : state.towns };
  const shown = Object.entries(read).filter(([name]) => offered.has(name));
  return { ...former, ...Object.fromEntries(shown) };
}
