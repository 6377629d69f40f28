import type { Extent } from '../../search/browser/index.ts';
import type { QueryResult } from './run-query.ts';
import type { OpenedSearch } from './open.ts';
import { createRoutes } from '../../url/index.ts';
import { pause } from '../dom/pause.ts';
import { openSteps } from '../dom/steps.ts';
import { ignore, SearchAids } from './aids.ts';
import { SearchForm } from './form.ts';
import type { ManyTowns } from './many-towns.ts';
import { describeFault, describePage } from './words.ts';

/** How long after a keystroke the search begins, in milliseconds. */
const patience = 150;

const routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
/** Many towns, without which no search begins; null where the page has them itself. */
let towns: ManyTowns | null = null;

/** What was found, before filters. */
interface Answer {
  /** The phrases and the distance that were asked for, as one text. */
  asked: string;
  all: QueryResult[];
  extents: Extent[];
}

/**
 * The phrase search of the search page: reads the address, asks the index, shows every occurrence.
 *
 * Its form, its boxes and the names of parts and topics are those that the page was built with; so are few towns, and many
 * are fetched.
 */
export class PhraseSearch extends HTMLElement {
  readonly #form = new SearchForm(this.querySelector('form')!, towns);
  readonly #title = document.title;
  readonly #steps = openSteps((query) => {
    this.#say('notice', this.#form.restore(query));
    this.#isTyping = false;
    // The same words may be asked for with other filters
    this.#found = null;
    void this.#search();
  });
  /** Whether the address is of words that are still being typed: they are one step, not one a keystroke. */
  #isTyping = false;
  readonly #aids = new SearchAids(this, this.#form, routes, () => this.#open());
  #opening: Promise<OpenedSearch> | undefined;
  /** Null until something is asked. */
  #opened: OpenedSearch | null = null;
  /** Null while nothing is asked, or an answer is awaited. */
  #found: Answer | null = null;
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#say('notice', this.#form.restore(location.search));
    const { part, topic } = this.#form.state;
    const narrow = part.length > 0 || topic.length > 0;
    this.querySelector('details')!.open = narrow || matchMedia('(min-width: 48.01rem)').matches;
    const form = this.#form.element;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keepInAddress();
      void this.#search().then(() => this.#remember());
    });
    form.addEventListener('input', (event) => {
      const { name, type, dataset, value } = event.target as HTMLInputElement;
      if (name === 'q' || name === 'near') {
        if (!event.isComposing) this.#searchSoon();
      } else if ('narrow' in dataset) this.#narrow(value);
      else if (type === 'checkbox' || name) this.#chose();
    });
    form.addEventListener('compositionend', () => {
      this.#searchSoon();
    });
    this.addEventListener('click', (event) => void this.#clicked(event.target as HTMLElement).catch(ignore));
    this.#steps.amend(this.#form.toAddress());
    void this.#search();
  }

  async #clicked(target: HTMLElement): Promise<void> {
    const button = target.closest('button');
    const view = this.#opened?.view;
    if (!button) return;
    const { beside } = button.dataset;
    if (beside) this.#keepBeside(beside, button.ariaPressed === 'true' ? '' : button.value);
    else if ('compare' in button.dataset) this.#form.addField('').focus();
    else if ('retry' in button.dataset) await this.#search();
    else if (view) {
      const { takeAway } = await import('./actions.ts');
      const listed = this.#found?.all[Number(this.#form.state.list) - 1] ?? this.#found?.all[0];
      const phrase = listed?.text ?? this.#form.field.value;
      await takeAway(button, { form: this.#form, routes, view, phrase });
    }
  }

  /** Of many towns only those of some name are shown beside the bars. */
  #narrow(words: string): void {
    towns?.narrow(words);
    this.#chose();
  }

  #keepBeside(side: string, word: string): void {
    this.#form.keepBeside(side, word);
    this.#chose();
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#keepInAddress({ isTyping: true });
      void this.#search();
    }, patience);
  }

  /** What was chosen or asked for is a step of the history; so are words that are typed, once. */
  #keepInAddress({ isTyping = false } = {}): void {
    const address = this.#form.toAddress();
    if (this.#isTyping) this.#steps.amend(address);
    else this.#steps.take(address);
    this.#isTyping = isTyping;
  }

  #chose(): void {
    this.#isTyping = false;
    this.#keepInAddress();
    if (this.#found) void this.#show(this.#found);
    // An answer that is awaited will be shown through the filters as they are then
    else if (this.dataset['searchState'] !== 'loading') this.#opened?.view.clearCounts();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const { near } = this.#form.state;
    const { phrases } = this.#form;
    const asked = phrases.length > 0 ? JSON.stringify([phrases, near]) : '';
    if (this.#found?.asked === asked && this.dataset['searchState'] === 'done') return;
    const turn = ++this.#turn;
    this.#aids.clear(asked === '');
    this.#found = null;
    this.#nameTab(phrases);
    if (asked === '') {
      this.#opened?.view.clear();
      this.#enter('idle', '');
      return;
    }
    this.#enter('loading', '正在检索…');
    try {
      const { measure, ask } = await this.#open();
      const [extents, ...all] = await Promise.all([measure(), ...phrases.map((phrase) => ask(phrase, near))]);
      await pause();
      if (turn !== this.#turn) return;
      this.#found = { asked, all, extents };
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
      return;
    }
    const found = this.#found;
    await this.#show(found);
    await this.#aids.offer(found.all[0]!, () => this.#found === found);
  }

  /** Shows what was found, through the filters as they are now; of two calls the later one counts. */
  async #show({ all, extents }: Answer): Promise<void> {
    const turn = ++this.#turn;
    this.dataset['searchState'] = 'loading';
    try {
      const words = await this.#opened!.view.show(all, extents);
      if (turn === this.#turn) this.#enter('done', words);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#found = null;
    this.#opened?.view.clear();
    this.#enter('error', describeFault(error));
    this.dataset['searchFault'] = String(error);
  }

  /** Opened once; a failure is tried again with the next question. */
  async #open(): Promise<OpenedSearch> {
    this.#opening ??= import('./open.ts').then(({ openSearch }) => openSearch(this, this.#form, routes));
    try {
      return (this.#opened = await this.#opening);
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }

  #nameTab(phrases: readonly string[]): void {
    const [first, ...rest] = this.#title.split(' · ');
    document.title = [phrases.length > 0 ? describePage(phrases) : first, ...rest].join(' · ');
  }

  async #remember(): Promise<void> {
    if (!this.#found?.all.some(({ occurrences }) => occurrences.length > 0)) return;
    const { rememberQuery } = await import('./recent.ts');
    rememberQuery(this.#form.field.value);
  }

  /** The state comes last, so that whoever waits for it finds the rest in place. */
  #enter(state: 'idle' | 'loading' | 'done' | 'error', status: string): void {
    this.#say('status', status);
    delete this.dataset['searchFault'];
    this.dataset['searchState'] = state;
  }

  #say(slot: 'notice' | 'status', words: string): void {
    this.querySelector(`[data-${slot}]`)!.textContent = words;
  }
}

/** Begins once the towns are there; where they can't be had, says so and tries again. */
async function begin(): Promise<void> {
  const root = document.querySelector<HTMLElement>('phrase-search')!;
  try {
    const facet = root.querySelector('.facet.report.many');
    if (facet) {
      const { openTowns } = await import('./many-towns.ts');
      towns = await openTowns(facet, routes.compareTowns());
    }
  } catch (error) {
    root.querySelector('[data-status]')!.textContent = describeFault(error);
    root.querySelector<HTMLElement>('[data-retry]')!.onclick = () => void begin();
    root.dataset['searchState'] = 'error';
    return;
  }
  root.querySelector<HTMLElement>('[data-retry]')!.onclick = null;
  customElements.define('phrase-search', PhraseSearch);
}
if (!customElements.get('phrase-search')) void begin();
