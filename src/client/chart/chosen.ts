import { indicatorView } from '../../series/index.ts';
import type { IndicatorView } from '../../series/index.ts';
import { parseState } from '../../url/index.ts';
import { element } from '../dom/element.ts';

/** What can be chosen, each with the words before what is chosen. */
const words: Readonly<Record<keyof IndicatorView, string>> = {
  towns: '只看',
  highlight: '标出',
  sort: '按',
  scale: '刻度：',
  unit: '单位：',
  status: '只看',
  kind: '只看',
  view: '',
};
/** So many names stand in words; of more, their number. */
const mostNamed = 3;

const fields = Object.keys(words) as (keyof IndicatorView)[];
const standard = parseState(indicatorView, '').state;

/** The word that the controls have for a value. */
function wordOf(form: HTMLFormElement, name: string, value: string): string {
  const input = form.querySelector<HTMLElement>(`input[name=${name}][value="${CSS.escape(value)}"]`);
  return (
    input?.dataset['word'] ??
    (input?.closest('p') ?? input)?.querySelector('label')?.textContent.trim() ??
    value
  );
}

/**
 * What differs from how the page opens, in words.
 *
 * @param wordOf the word that the controls have for a value of a field.
 */
export function sayChosen(
  state: IndicatorView,
  wordOf: (name: keyof IndicatorView, value: string) => string,
): { name: keyof IndicatorView; said: string }[] {
  return fields
    .filter((name) => String(state[name]) !== String(standard[name]))
    .map((name) => {
      const value = state[name];
      const values = typeof value === 'string' ? [value] : value;
      const named = values.map((each) => wordOf(name, each));
      const said = named.length > mostNamed ? `${named.length}镇` : named.join('、');
      return { name, said: `${words[name]}${said}` };
    });
}

/**
 * What {@link sayChosen} says, each a button that takes it back.
 *
 * @param change what to call with the state without it.
 */
export function listChosen(
  form: HTMLFormElement,
  state: IndicatorView,
  change: (next: IndicatorView) => void,
): HTMLElement[] {
  return sayChosen(state, (name, value) => wordOf(form, name, value)).map(({ name, said }) => {
    const button = element('button', '', `${said} ×`);
    button.type = 'button';
    button.setAttribute('aria-label', `取消：${said}`);
    button.addEventListener('click', () => {
      change({ ...state, [name]: standard[name] });
    });
    return element('li', '', button);
  });
}
