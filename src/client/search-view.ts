import type { Hit } from '../search/browser/index.ts';
import type { Head } from '../search/index.ts';
import type { Routes } from '../url/index.ts';
import type { DrawBars } from './search-bars.ts';
import type { Found } from './search-ask.ts';
import type { SearchForm } from './search-form.ts';
import { filterHits, orderHits } from '../search/browser/index.ts';
import { createBars } from './search-bars.ts';
import { showCounts } from './search-counts.ts';
import { fitLine, renderHits, toHitLink } from './search-results.ts';
import { describeOutcome, shorten } from './search-words.ts';

/** The part of the search page that shows what was found: counts, bars and lines. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #form: SearchForm;
  readonly #routes: Routes;
  readonly #drawBars: DrawBars;
  #linkTo: (hit: Hit) => string = () => '';
  /** The lines as they are shown. */
  shown: readonly Hit[] = [];

  constructor(root: HTMLElement, form: SearchForm, routes: Routes) {
    this.#root = root;
    this.#form = form;
    this.#routes = routes;
    this.#drawBars = createBars(form.element);
  }

  /** Shows what was found, through the filters as they are now, and says it in a sentence. */
  show(all: readonly Found[], head: Head): string {
    const form = this.#form.element;
    const { state } = this.#form;
    const filtered = all.map(({ hits }) => filterHits(hits, state));
    form.classList.toggle(
      'nothing',
      all.every(({ hits }) => hits.length === 0),
    );
    form.classList.toggle(
      'near',
      all.some(({ query }) => query.anyOf.some((phrases) => phrases.length > 1)),
    );
    const phrases = all.map(({ text }, at) => ({ text: shorten(text), filtered: filtered[at]! }));
    this.#drawBars(showCounts(form, { phrases, lengths: head.reports, bars: state.bars }));
    this.#nameLists(phrases.map(({ text }) => text));
    const at = Math.min(Number(state.list), all.length) - 1;
    const place = this.#root.querySelector<HTMLElement>('[data-hits]')!;
    const near = state.near === this.#form.schema.fields.near.default ? undefined : state.near;
    this.#linkTo = (hit) => toHitLink(this.#routes, hit, all[at]!.text, near);
    this.shown = orderHits(filtered[at]!.hits, state.sort);
    const listing = {
      order: state.sort,
      width: Number(state.width),
      fit: fitLine(place),
      names: this.#form.names,
      linkTo: this.#linkTo,
    };
    place.replaceChildren(renderHits(this.shown, listing));
    const first = phrases.length > 1 ? `“${phrases[0]!.text}”` : '';
    this.#root.querySelector('[data-first]')!.textContent = first;
    const shown = filtered.map(({ hits }) => hits);
    this.#root.querySelector('[data-hit-total]')!.textContent = String(shown[0]!.length);
    return describeOutcome({ all, shown, silent: this.#form.silent(all[0]!.hits) });
  }

  clear(): void {
    this.shown = [];
    this.clearCounts();
    this.#root.querySelector('[data-hit-total]')!.textContent = '';
    this.#root.querySelector('[data-hits]')!.replaceChildren();
  }

  clearCounts(): void {
    this.#drawBars(showCounts(this.#form.element, null));
  }

  /** The full address of a line. */
  urlOf(hit: Hit): string {
    return new URL(this.#linkTo(hit), location.href).href;
  }

  /** Which phrase's places are listed is chosen by the phrase itself; each is shown with the fill of its bars. */
  #nameLists(phrases: readonly string[]): void {
    const options = this.#form.element.querySelectorAll<HTMLOptionElement>('select[name=list] option');
    options.forEach((option, at) => {
      option.hidden = option.disabled = at >= phrases.length;
      option.textContent = phrases[at] ?? '';
    });
    this.#form.element.querySelectorAll<HTMLElement>('[data-key]').forEach((key, at) => {
      key.hidden = at >= phrases.length;
      key.querySelector('span')!.textContent = phrases[at] ?? '';
    });
  }
}
