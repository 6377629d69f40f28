import { isPlain } from '../../search/browser/index.ts';
import { fold } from '../../text/fold.ts';
import type { Routes } from '../../url/index.ts';
import type { SearchForm } from './form.ts';
import type { OpenedSearch } from './open.ts';
import type { QueryResult } from './run-query.ts';

/** What is only a help may fail to load. */
export const ignore = (error: unknown): void => {
  console.debug(error);
};

/**
 * What helps beside the hits: suggestions under the field, pages that are about a phrase, a hint on it. Each is loaded
 * when it is first of use, and a search goes on without what cannot be had.
 */
export class SearchAids {
  readonly #form: SearchForm;
  readonly #routes: Routes;
  readonly #open: () => Promise<OpenedSearch>;
  readonly #hint: HTMLElement;
  readonly #related: HTMLDetailsElement;
  /** What the related pages are to be about. */
  #topic = '';

  /** @param open the index and what it is asked by. */
  constructor(root: HTMLElement, form: SearchForm, routes: Routes, open: () => Promise<OpenedSearch>) {
    this.#form = form;
    this.#routes = routes;
    this.#open = open;
    this.#hint = root.querySelector<HTMLElement>('[data-hint]')!;
    this.#related = root.querySelector<HTMLDetailsElement>('[data-related]')!;
    this.#related.addEventListener('toggle', () => void this.#showRelated());
    form.element.addEventListener('focusin', () => void this.#offerSuggestions(), { once: true });
  }

  /** Takes away what was said of the words before; without new words the related pages, too. */
  clear(isIdle: boolean): void {
    this.#hint.replaceChildren();
    if (isIdle) this.#related.hidden = true;
  }

  /**
   * Offers what is known of the first phrase that was asked for; where nobody writes it, the pages that are about it are
   * the answer.
   *
   * @param isShown whether its hits are still what the page shows.
   */
  async offer(first: QueryResult, isShown: () => boolean): Promise<void> {
    this.#topic = first.text;
    this.#related.hidden = fold(first.text) === '';
    if (first.occurrences.length === 0) this.#related.open = true;
    void this.#showRelated();
    if (isShown()) await this.#addHint(first, isShown);
  }

  async #offerSuggestions(): Promise<void> {
    try {
      const { bindSuggestions } = await import('./suggest.ts');
      bindSuggestions(this.#form.field, async () => {
        const { files } = await this.#open();
        const [indicators, headings] = await Promise.all([files.indicators(), files.headings()]);
        return { indicators, headings };
      });
    } catch (error) {
      ignore(error);
    }
  }

  async #showRelated(): Promise<void> {
    if (!this.#related.open || this.#related.hidden) return;
    try {
      const { showRelated } = await import('./related.ts');
      await showRelated(this.#related, this.#topic, this.#routes);
    } catch (error) {
      ignore(error);
    }
  }

  /** Says which indicator a phrase names, and what of a phrase that nobody writes does occur. */
  async #addHint(first: QueryResult, isShown: () => boolean): Promise<void> {
    if (!isPlain(first.query) || fold(first.text) === '') return;
    try {
      const { files, find } = await this.#open();
      const missing = first.occurrences.length === 0;
      if (!missing && !(await files.mayNameIndicator(fold(first.text)))) return;
      const { findHint } = await import('./hint.ts');
      const hint = await findHint(first.text, missing, files, find, this.#routes);
      if (isShown()) this.#hint.replaceChildren(hint);
    } catch (error) {
      ignore(error);
    }
  }
}
