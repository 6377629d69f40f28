import { element } from '../../dom/element.ts';
import type { TabContext } from '../desk.ts';

/**
 * Binds the field that looks for a phrase in own reports and the site's; what shows the answer is loaded then.
 *
 * @param open shows a place in an own report; false where it is none.
 */
export function bindSearch(
  form: HTMLFormElement,
  { ask, routes }: Pick<TabContext, 'ask' | 'routes'>,
  open: (id: string, anchor: string) => boolean,
): void {
  const field = form.querySelector('input')!;
  const place = form.querySelector<HTMLElement>('[data-own-found]')!;
  let asked = '';
  const search = async (phrase: string) => {
    asked = phrase;
    form.dataset['searchState'] = 'loading';
    try {
      const [{ showFound }, found] = await Promise.all([
        import('./show-found.ts'),
        ask('search', '', { phrase }),
      ]);
      if (asked !== phrase) return;
      showFound(place, found, routes);
      form.dataset['searchState'] = 'done';
    } catch {
      if (asked !== phrase) return;
      place.replaceChildren(element('p', 'warning', '没有检索成，请检查网络后再试。'));
      form.dataset['searchState'] = 'error';
    }
  };
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const id = link?.closest('li')?.dataset['report'];
    if (link && id !== undefined && open(id, link.hash.slice(1))) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const phrase = field.value.trim();
    if (phrase !== '') void search(phrase);
  });
}
