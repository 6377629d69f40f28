import type { Facet, Hit, Query } from '../search/browser/index.ts';
import type { Head } from '../search/index.ts';
import type { StateOf } from '../url/index.ts';
import { fold } from '../fold.ts';
import {
  createEngine,
  filterHits,
  isPlain,
  openLibrary,
  openPagefind,
  orderHits,
  parseQuery,
} from '../search/browser/index.ts';
import { createRoutes, describeIgnored, formatState, parseState } from '../url/index.ts';
import { showCounts } from './search-counts.ts';
import { fitLine, renderHits, toHitLink } from './search-results.ts';
import { searchSchema } from './search-state.ts';
import { describeOutcome } from './search-words.ts';

/** How long after a keystroke the search begins, in milliseconds. */
const patience = 150;

/** A phrase of more UTF-16 units is not kept in the address: servers refuse addresses beyond some 8 kB. */
const addressable = 600;

type SearchState = 'idle' | 'loading' | 'done' | 'error';

/** One phrase that was asked for, and every place that says it. */
interface Found {
  /** As it was typed, or in simplified characters where only those are found. */
  text: string;
  query: Query;
  hits: Hit[];
}

/**
 * The phrase search of the search page: reads the address, asks the index, shows every occurrence.
 *
 * Its form, its boxes and the names of towns, parts and topics are those that the page was built with.
 */
export class PhraseSearch extends HTMLElement {
  readonly #routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
  readonly #form = this.querySelector('form')!;
  readonly #field = this.#form.querySelector<HTMLInputElement>('input[name=q]')!;
  readonly #boxes = [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  readonly #names = new Map(this.#boxes.map((box) => [box.value, box.dataset['name'] ?? '']));
  readonly #schema = searchSchema({
    report: this.#values('report'),
    part: this.#values('part'),
    topic: this.#values('topic'),
  });
  readonly #library = openLibrary(this.#routes.searchIndex(), openPagefind(this.#routes.pagefind()));
  readonly #find = createEngine(this.#library);
  /** What was found last, before filters; null while nothing is asked. */
  #found: { asked: string; all: Found[]; head: Head } | null = null;
  /** The lines as they are shown. */
  #shown: readonly Hit[] = [];
  #asked = 0;
  #timer = 0;

  connectedCallback(): void {
    const { state, ignored } = parseState(this.#schema, location.search);
    this.#field.value = state.q[0] ?? '';
    if (state.q[1] !== undefined) this.#addField(state.q[1]);
    for (const box of this.#boxes) box.checked = state[box.name as Facet].includes(box.value);
    for (const name of ['near', 'sort', 'width', 'bars', 'list'] as const) {
      this.#control(name).value = String(state[name]);
    }
    this.#say('notice', describeIgnored(ignored));
    const narrow = state.part.length > 0 || state.topic.length > 0;
    this.querySelector('details')!.open = narrow || matchMedia('(min-width: 48.01rem)').matches;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search().then(() => this.#remember());
    });
    this.#form.addEventListener('input', (event) => {
      const { name, type } = event.target as HTMLInputElement;
      if (name === 'q' || name === 'near') {
        if (!event.isComposing) this.#searchSoon();
      } else if (type === 'checkbox' || name) this.#chose();
    });
    this.#form.addEventListener('compositionend', () => {
      this.#searchSoon();
    });
    this.#form.addEventListener(
      'focusin',
      () =>
        void import('./search-suggest.ts').then(({ bindSuggestions }) => {
          bindSuggestions(this.#field, () => this.#library.terms());
        }, ignore),
      { once: true },
    );
    this.addEventListener('click', (event) => {
      this.#clicked(event.target as HTMLElement);
    });
    void this.#search();
  }

  #clicked(target: HTMLElement): void {
    const button = target.closest('button');
    if (!button) return;
    const { take, download } = button.dataset;
    if (take !== undefined) {
      const hit = this.#shown[Number(take)]!;
      void import('./search-take.ts').then(({ offerHit }) => {
        offerHit(button, hit, this.#source(hit), new URL(this.#linkTo(hit), location.href).href);
      }, ignore);
    } else if (download !== undefined) {
      void import('./search-take.ts').then(({ downloadHits }) => {
        const hits = this.#shown.map((hit) => ({ hit, url: new URL(this.#linkTo(hit), location.href).href }));
        downloadHits(download === 'csv' ? 'csv' : 'json', this.#field.value, hits, this.#names);
      }, ignore);
    } else if ('copy' in button.dataset) {
      void import('./search-take.ts').then(({ copyText }) => {
        const query = formatState(this.#schema, this.#kept(), { full: true });
        copyText(location.origin + location.pathname + query, button);
      }, ignore);
    } else if ('compare' in button.dataset) this.#addField('').focus();
    else if ('retry' in button.dataset) void this.#search();
  }

  /** What is known of a hit's report: name and, as its box says, title, publisher and date. */
  #source({ block: { report } }: Hit): Record<string, string | undefined> {
    return Object.fromEntries(
      Object.entries(this.#boxes.find(({ value }) => value === report)?.dataset ?? {}),
    );
  }

  #addField(value: string): HTMLInputElement {
    const button = this.querySelector<HTMLElement>('[data-compare]')!;
    const field = this.#field.cloneNode() as HTMLInputElement;
    for (const name of ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete', 'autofocus']) {
      field.removeAttribute(name);
    }
    field.setAttribute('aria-label', '与之比较的词句');
    field.placeholder = '与之比较的词句';
    field.value = value;
    button.before(field);
    button.hidden = true;
    return field;
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.querySelector(`:is(select,input)[name=${name}]`)!;
  }

  #values(facet: Facet): string[] {
    return this.#boxes.filter((box) => box.name === facet).map((box) => box.value);
  }

  #state(): StateOf<ReturnType<typeof searchSchema>> {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string') data.append(name, value);
    for (const facet of ['report', 'part', 'topic'] as const) {
      const all = data.getAll(facet);
      data.delete(facet);
      if (all.length > 0) data.set(facet, all.join('~'));
    }
    return parseState(this.#schema, data.toString()).state;
  }

  /** The state as an address can hold it. */
  #kept(): StateOf<ReturnType<typeof searchSchema>> {
    const state = this.#state();
    return { ...state, q: state.q.filter((words) => words.length <= addressable) };
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), patience);
  }

  #chose(): void {
    this.#keepInAddress();
    if (this.dataset['searchState'] === 'done') this.#show();
    else showCounts(this.#form, null);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#asked;
    const { near } = this.#state();
    // As typed: an address could not hold half a character, and a search can
    const phrases = [...this.#form.querySelectorAll<HTMLInputElement>('input[name=q]')]
      .map(({ value }) => value)
      .filter((words) => words.trim() !== '');
    this.#keepInAddress();
    if (phrases.length === 0) {
      this.#found = null;
      this.#show();
      return;
    }
    const asked = JSON.stringify([phrases, near]);
    if (this.#found?.asked === asked && this.dataset['searchState'] === 'done') return;
    this.#enter('loading', '正在检索…');
    try {
      const head = await this.#library.head();
      const all = await Promise.all(phrases.map((phrase) => this.#findPhrase(phrase, near)));
      if (turn !== this.#asked) return;
      this.#found = { asked, all, head };
      this.#show();
    } catch (error) {
      if (turn !== this.#asked) return;
      this.#found = null;
      this.#clear();
      this.#enter('error', '检索没有完成：索引文件没有取到。请检查网络后重试。');
      this.dataset['searchFault'] = String(error);
      return;
    }
    void this.#addHints(turn);
  }

  /** Finds a phrase; one that nobody writes is tried in simplified characters. */
  async #findPhrase(text: string, near: number): Promise<Found> {
    const query = parseQuery(text, near);
    const hits = await this.#find(query);
    if (hits.length === 0 && /\p{Script=Han}/u.test(text)) {
      const { toSimplified } = await import('./traditional.ts').catch(() => ({ toSimplified: String }));
      const simple = toSimplified(text);
      if (simple !== text) {
        const other = parseQuery(simple, near);
        const found = await this.#find(other);
        if (found.length > 0) return { text: simple, query: other, hits: found };
      }
    }
    return { text, query, hits };
  }

  /** Shows what was found, through the filters as they are now. */
  #show(): void {
    this.querySelector('[data-hint]')!.replaceChildren();
    if (!this.#found) {
      this.#clear();
      this.#enter('idle', '');
      return;
    }
    const { all, head } = this.#found;
    const state = this.#state();
    const filtered = all.map(({ hits }) => filterHits(hits, state));
    const at = Math.min(Number(state.list), all.length) - 1;
    const nothing = all.every(({ hits }) => hits.length === 0);
    this.#form.classList.toggle('nothing', nothing);
    this.#form.classList.toggle(
      'near',
      all.some(({ query }) => query.anyOf.some((phrases) => phrases.length > 1)),
    );
    showCounts(this.#form, { phrases: filtered, lengths: head.reports, bars: state.bars });
    const place = this.querySelector<HTMLElement>('[data-hits]')!;
    this.#shown = orderHits(filtered[at]!.hits, state.sort);
    const listing = {
      order: state.sort,
      width: Number(state.width),
      fit: fitLine(place),
      names: this.#names,
      linkTo: (hit: Hit) => this.#linkTo(hit),
    };
    place.replaceChildren(renderHits(this.#shown, listing));
    const { query, hits } = all[0]!;
    const shown = filtered[0]!.hits;
    this.#say('total', String(shown.length));
    const asked = query.anyOf.flat().join('') !== '';
    const second = all[1] ? `后一个词句共 ${filtered[1]!.hits.length} 处。` : '';
    const outcome = { asked, all: hits.length, shown, silent: this.#silent(hits) };
    this.#enter('done', describeOutcome(outcome) + second + this.#simplified(all));
  }

  #simplified(all: readonly Found[]): string {
    const simple = all.filter(
      ({ text }, at) => text !== (JSON.parse(this.#found!.asked) as [string[]])[0][at],
    );
    return simple.map(({ text }) => `已按简体字“${text}”检索。`).join('');
  }

  /** Says which indicator a phrase names, and what of a phrase that nobody writes does occur. */
  async #addHints(turn: number): Promise<void> {
    const first = this.#found?.all[0];
    if (!first || !isPlain(first.query) || fold(first.text) === '') return;
    try {
      const { findHint } = await import('./search-hint.ts');
      const hint = await findHint(
        first.text,
        first.hits.length === 0,
        this.#library,
        this.#find,
        this.#routes,
      );
      if (turn === this.#asked && this.#found) this.querySelector('[data-hint]')!.replaceChildren(hint);
    } catch (error) {
      ignore(error);
    }
  }

  async #remember(): Promise<void> {
    if (!this.#found?.all.some(({ hits }) => hits.length > 0)) return;
    const { rememberQuery } = await import('./search-recent.ts');
    rememberQuery(this.#field.value);
  }

  #linkTo(hit: Hit): string {
    const found = this.#found!.all.find(({ hits }) => hits.includes(hit)) ?? this.#found!.all[0]!;
    const { near } = this.#state();
    const usual = this.#schema.fields.near.default;
    return toHitLink(this.#routes, hit, found.text, near === usual ? undefined : near);
  }

  /** Names of the chosen towns, or of all, that never write what was found elsewhere. */
  #silent(hits: readonly Hit[]): string[] {
    const boxes = this.#boxes.filter((box) => box.name === 'report');
    const asked = boxes.some((box) => box.checked) ? boxes.filter((box) => box.checked) : boxes;
    const saying = new Set(hits.map(({ block }) => block.report));
    return asked.filter((box) => !saying.has(box.value)).map((box) => box.dataset['name']!);
  }

  #clear(): void {
    this.#shown = [];
    showCounts(this.#form, null);
    this.#say('total', '');
    this.querySelector('[data-hits]')!.replaceChildren();
  }

  /** The state comes last, so that whoever waits for it finds the rest in place. */
  #enter(state: SearchState, status: string): void {
    this.#say('status', status);
    delete this.dataset['searchFault'];
    this.dataset['searchState'] = state;
  }

  #say(slot: 'notice' | 'status' | 'total', words: string): void {
    const place = this.querySelector(slot === 'total' ? '[data-hit-total]' : `[data-${slot}]`)!;
    place.textContent = words;
  }

  #keepInAddress(): void {
    try {
      history.replaceState(history.state, '', location.pathname + formatState(this.#schema, this.#kept()));
    } catch {
      // Safari refuses more than 100 changes in 30 seconds; the next one brings the address up to date
    }
  }
}

/** What is only a help may fail to load. */
const ignore = (error: unknown): void => {
  console.debug(error);
};

if (!customElements.get('phrase-search')) customElements.define('phrase-search', PhraseSearch);
