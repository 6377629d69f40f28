import type { Facet, FindPhrase, Hit } from '../search/browser/index.ts';
import type { StateOf } from '../url/index.ts';
import { fold } from '../fold.ts';
import { createEngine, filterHits, openPagefind } from '../search/browser/index.ts';
import { createRoutes, describeIgnored, formatState, parseState } from '../url/index.ts';
import { showCounts } from './search-counts.ts';
import { renderHits } from './search-results.ts';
import { searchSchema } from './search-state.ts';

/** How long after a keystroke the search begins, in milliseconds. */
const patience = 150;

/** A phrase of more UTF-16 units is not kept in the address: servers refuse addresses beyond some 8 kB. */
const addressable = 600;

type SearchState = 'idle' | 'loading' | 'done' | 'error';

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
  readonly #find: FindPhrase = createEngine(openPagefind(this.#routes.pagefind('')), this.#values('report'));
  /** What was found last, before filters; null while nothing is asked. */
  #found: { phrase: string; hits: Hit[] } | null = null;
  #asked = 0;
  #timer = 0;

  connectedCallback(): void {
    const { state, ignored } = parseState(this.#schema, location.search);
    this.#field.value = state.q;
    for (const box of this.#boxes) box.checked = state[box.name as Facet].includes(box.value);
    this.#say('notice', describeIgnored(ignored));
    const narrow = state.part.length > 0 || state.topic.length > 0;
    this.querySelector('details')!.open = narrow || matchMedia('(min-width: 48.01rem)').matches;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#form.addEventListener('input', (event) => {
      if (event.target !== this.#field) this.#chose();
      else if (!event.isComposing) this.#searchSoon();
    });
    this.#field.addEventListener('compositionend', () => {
      this.#searchSoon();
    });
    this.querySelector('[data-retry]')!.addEventListener('click', () => void this.#search());
    void this.#search();
  }

  #values(facet: Facet): string[] {
    return this.#boxes.filter((box) => box.name === facet).map((box) => box.value);
  }

  #state(): StateOf<ReturnType<typeof searchSchema>> {
    const chosen = (facet: Facet) =>
      this.#boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value);
    return { q: this.#field.value, report: chosen('report'), part: chosen('part'), topic: chosen('topic') };
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
    const asked = ++this.#asked;
    const phrase = this.#field.value;
    this.#keepInAddress();
    if (phrase.trim() === '') {
      this.#found = null;
      this.#show();
      return;
    }
    if (this.#found?.phrase === phrase && this.dataset['searchState'] === 'done') return;
    this.#enter('loading', '正在检索…');
    try {
      const hits = await this.#find(phrase);
      if (asked !== this.#asked) return;
      this.#found = { phrase, hits };
      this.#show();
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#found = null;
      this.#clear();
      this.#enter('error', '检索没有完成：索引文件没有取到。请检查网络后重试。');
      this.dataset['searchFault'] = String(error);
    }
  }

  /** Shows what was found, through the filters as they are now. */
  #show(): void {
    if (!this.#found) {
      this.#clear();
      this.#enter('idle', '');
      return;
    }
    const { phrase, hits } = this.#found;
    const filtered = filterHits(hits, this.#state());
    this.#form.classList.toggle('nothing', hits.length === 0);
    showCounts(this.#form, filtered);
    this.querySelector('[data-hits]')!.replaceChildren(renderHits(filtered.hits, this.#names, this.#routes));
    this.#say('total', String(filtered.hits.length));
    this.#enter('done', describe(phrase, hits.length, filtered.hits, this.#silent(hits)));
  }

  /** Names of the chosen towns, or of all, that never write what was found elsewhere. */
  #silent(hits: readonly Hit[]): string[] {
    const boxes = this.#boxes.filter((box) => box.name === 'report');
    const asked = boxes.some((box) => box.checked) ? boxes.filter((box) => box.checked) : boxes;
    const saying = new Set(hits.map(({ block }) => block.report));
    return asked.filter((box) => !saying.has(box.value)).map((box) => box.dataset['name']!);
  }

  #clear(): void {
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
    const state = this.#state();
    const kept = state.q.length > addressable ? { ...state, q: '' } : state;
    try {
      history.replaceState(history.state, '', location.pathname + formatState(this.#schema, kept));
    } catch {
      // Safari refuses more than 100 changes in 30 seconds; the next one brings the address up to date
    }
  }
}

/**
 * What was found, as the end of a sentence that begins with its number.
 *
 * @param silent names of the towns that were asked and never say it.
 */
function describe(phrase: string, all: number, shown: readonly Hit[], silent: readonly string[]): string {
  if (fold(phrase) === '') return '。检索不计标点和空白，除此之外没有输入别的字。';
  if (all === 0) return '。各份报告里都没有这样写。';
  if (shown.length === 0) return `。所选范围里没有，不加筛选共有 ${all} 处。`;
  const reports = new Set(shown.map(({ block }) => block.report)).size;
  const without = silent.length > 0 ? `，${silent.join('、')}未提及` : '';
  const unfiltered = shown.length < all ? `；不加筛选共有 ${all} 处` : '';
  return `，见于 ${reports} 份报告${without}${unfiltered}。`;
}

if (!customElements.get('phrase-search')) customElements.define('phrase-search', PhraseSearch);
