import type { Routes } from '../../url/index.ts';
import type { SearchForm } from './form.ts';
import type { SearchView } from './view.ts';
import { copyText } from '../dom/copy-text.ts';
import { sayOnButton } from '../dom/say-on-button.ts';

/** What the buttons beside the lines act on. */
export interface ShownHits {
  form: SearchForm;
  routes: Routes;
  view: SearchView;
  /** The phrase whose lines are listed. */
  phrase: string;
}

/** Does what a button offers: one line as a reference, all of them as a file, or the link of the page. */
export async function takeAway(
  button: HTMLButtonElement,
  { form, routes, view, phrase }: ShownHits,
): Promise<void> {
  const { take, download, copy } = button.dataset;
  if (take !== undefined) {
    const hit = view.list.shown[Number(take)]!;
    const [{ offerHit }, { readSource }] = await Promise.all([import('./cite.ts'), import('./source.ts')]);
    await offerHit(button, { hit, url: view.urlOf(hit) }, (report) => readSource(routes, report));
  } else if (download !== undefined) {
    await saveHits(button, download === 'csv' ? 'csv' : 'json', { routes, view, phrase });
  } else if (copy !== undefined) {
    copyText(location.origin + form.toAddress({ full: true }), button);
  }
}

/** Saves all lines as a file, shown or not; says so where their text could not be fetched. */
async function saveHits(
  button: HTMLButtonElement,
  format: 'csv' | 'json',
  { routes, view, phrase }: Omit<ShownHits, 'form'>,
): Promise<void> {
  button.disabled = true;
  try {
    const [{ downloadHits }, { readSources }] = await Promise.all([
      import('./export-hits.ts'),
      import('./source.ts'),
    ]);
    const hits = (await view.list.readAll()).map((hit) => ({ hit, url: view.urlOf(hit) }));
    const sources = await readSources(routes);
    const toText = (report: string) => location.origin + routes.source(report);
    downloadHits({ format, query: phrase, hits, sources, toText });
  } catch {
    sayOnButton(button, '没有取到，请重试');
  } finally {
    button.disabled = false;
  }
}
