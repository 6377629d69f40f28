import type { Engine, Extent, Hit } from '../../search/browser/index.ts';
import type { Routes } from '../../url/index.ts';
import type { DrawBars } from './bars.ts';
import type { QueryResult } from './run-query.ts';
import type { SearchForm, SearchState } from './form.ts';
import { filterBy } from '../../search/browser/index.ts';
import { pause } from '../dom/pause.ts';
import { createBars } from './bars.ts';
import { showCounts } from './counts.ts';
import { fitLine, toHitLink } from './lines.ts';
import { mostSorted, SearchList } from './list.ts';
import { describeOutcome, shorten } from './words.ts';

/** The part of the search page that shows what was found: counts, bars and lines. */
export class SearchView {
  readonly list: SearchList;
  readonly #root: HTMLElement;
  readonly #form: SearchForm;
  readonly #routes: Routes;
  readonly #drawBars: DrawBars;
  readonly #read: Engine['read'];
  #linkTo: (hit: Hit) => string = () => '';

  constructor(root: HTMLElement, form: SearchForm, routes: Routes, read: Engine['read']) {
    this.#root = root;
    this.#form = form;
    this.#routes = routes;
    this.#read = read;
    this.#drawBars = createBars(form.element);
    this.list = new SearchList(
      this.#find('[data-hits]'),
      root.querySelector<HTMLButtonElement>('[data-more]')!,
      read,
    );
  }

  /** Shows what was found, through the filters as they are now, and says it in a sentence; rejects as the list does. */
  async show(given: readonly QueryResult[], extents: readonly Extent[]): Promise<string> {
    const form = this.#form.element;
    const { state } = this.#form;
    const all = await this.#keepBeside(given, state);
    const filtered = all.map(({ occurrences }) => filterBy(occurrences, state));
    form.classList.toggle(
      'nothing',
      all.every(({ occurrences }) => occurrences.length === 0),
    );
    form.classList.toggle(
      'near',
      all.some(({ query }) => query.anyOf.some((phrases) => phrases.length > 1)),
    );
    const phrases = all.map(({ text }, at) => ({ text: shorten(text), sums: filtered[at]!.sums }));
    this.#drawBars(showCounts(this.#form, { phrases, extents, bars: state.bars }));
    this.#nameLists(phrases.map(({ text }) => text));
    const first = phrases.length > 1 ? `“${phrases[0]!.text}”` : '';
    this.#find('[data-first]').textContent = first;
    await pause();
    const shown = filtered.map(({ kept }) => kept);
    this.#find('[data-hit-total]').textContent = String(shown[0]!.length);
    const at = Math.min(Number(state.list), all.length) - 1;
    const sortable = shown[at]!.length <= mostSorted;
    this.#find('[data-unsorted]').textContent =
      sortable || state.sort === 'text'
        ? ''
        : `超过 ${mostSorted.toLocaleString('zh-CN')} 处，按原文顺序列出；先筛选，再排序。`;
    const listed = { ...all[at]!, occurrences: shown[at]! };
    await this.#list(all[at]!, shown[at]!, sortable ? state : { ...state, sort: 'text' });
    await this.#showAround(listed, extents, state);
    return describeOutcome({
      all,
      shown,
      silent: all.map(({ occurrences }) => this.#form.silent(occurrences)),
    });
  }

  async #keepBeside(all: readonly QueryResult[], state: SearchState): Promise<readonly QueryResult[]> {
    if (state.left === '' && state.right === '') return all;
    const { keepBeside } = await import('./beside/show-beside.ts');
    return Promise.all(all.map((found) => keepBeside(found, state, this.#read)));
  }

  /** Where in the reports the listed places stand and, once a reader asks for them, the words beside them. */
  async #showAround(listed: QueryResult, extents: readonly Extent[], state: SearchState): Promise<void> {
    const around = this.#root.querySelector<HTMLDetailsElement>('[data-around]')!;
    around.hidden = listed.occurrences.length === 0;
    around.open ||= state.left !== '' || state.right !== '';
    const draw = async (): Promise<void> => {
      if (!around.open) return;
      const [{ showBeside }, { showStrips }] = await Promise.all([
        import('./beside/show-beside.ts'),
        import('./beside/show-strips.ts'),
      ]);
      const { names, schema } = this.#form;
      const near = state.near === schema.fields.near.default ? undefined : state.near;
      showStrips(this.#find('[data-strips]'), {
        ...listed,
        extents,
        names,
        linkTo: (report, nth) =>
          this.#routes.reportFind(report, { query: listed.text, nth, near, anchor: '' }).replace(/#$/u, ''),
      });
      await showBeside(this.#find('[data-words]'), listed, state, this.#read);
    };
    around.ontoggle = () => {
      draw().catch((error: unknown) => {
        console.debug(error);
      });
    };
    await draw();
  }

  clear(): void {
    this.#root.querySelector<HTMLElement>('[data-around]')!.hidden = true;
    this.list.clear();
    this.clearCounts();
    this.#find('[data-hit-total]').textContent = '';
  }

  clearCounts(): void {
    this.#drawBars(showCounts(this.#form, null));
  }

  /** The full address of a line. */
  urlOf(hit: Hit): string {
    return new URL(this.#linkTo(hit), location.href).href;
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }

  #list(
    { text, query }: QueryResult,
    occurrences: QueryResult['occurrences'],
    state: SearchState,
  ): Promise<void> {
    const { schema, names } = this.#form;
    const near = state.near === schema.fields.near.default ? undefined : state.near;
    this.#linkTo = (hit) => toHitLink(this.#routes, hit, text, near);
    return this.list.show(
      { occurrences, query },
      {
        order: state.sort,
        width: Number(state.width),
        fit: fitLine(this.#find('[data-hits]')),
        names,
        linkTo: this.#linkTo,
      },
    );
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
