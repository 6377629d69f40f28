import type { Engine, Hit, Occurrence, Query } from '../../search/browser/index.ts';
import type { HitLayout } from './lines.ts';
import { orderHits, splitBatches } from '../../search/browser/index.ts';
import { element } from '../dom/element.ts';
import { renderLine } from './lines.ts';

/** Of more lines than these the text is not read only to put them in another order. */
export const mostSorted = 2000;

/** What is to be listed: occurrences in text order, and what they answer. */
export interface HitList {
  occurrences: readonly Occurrence[];
  query: Query;
}

/** How far from the end of the list its next lines are read. */
const ahead = '400px';

/**
 * The list of lines: read in batches as the reader comes to their end, so that of many lines the first are there at
 * once.
 */
export class SearchList {
  readonly #place: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #read: Engine['read'];
  #listed: HitList = { occurrences: [], query: { anyOf: [], without: [], near: 0 } };
  #layout: HitLayout | undefined;
  /** What is not shown yet. */
  #batches: Occurrence[][] = [];
  #hits: Hit[] = [];
  #turn = 0;

  /** @param more the button that shows the next lines; it does so too when it comes near the view. */
  constructor(place: HTMLElement, more: HTMLButtonElement, read: Engine['read']) {
    this.#place = place;
    this.#more = more;
    this.#read = read;
    const grow = (): void => {
      void this.#grow();
    };
    more.addEventListener('click', grow);
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) grow();
      },
      { rootMargin: ahead },
    );
    watch.observe(more);
  }

  /** The lines as they are shown. */
  get shown(): readonly Hit[] {
    return this.#hits;
  }

  /** Lists anew; rejects where the text could not be fetched. Of two calls the later one counts. */
  async show(listed: HitList, layout: HitLayout): Promise<void> {
    const turn = ++this.#turn;
    const sorted = layout.order !== 'text' && listed.occurrences.length > 1;
    const batches = sorted ? [[...listed.occurrences]] : splitBatches(listed.occurrences);
    const hits = await this.#read(batches[0] ?? [], listed.query);
    if (turn !== this.#turn) return;
    this.#listed = listed;
    this.#layout = layout;
    this.#batches = batches.slice(1);
    this.#hits = [];
    this.#place.replaceChildren();
    this.#append(orderHits(hits, layout.order));
  }

  /** Lists nothing. */
  clear(): void {
    this.#turn++;
    this.#batches = [];
    this.#hits = [];
    this.#place.replaceChildren();
    this.#invite();
  }

  /** All that is to be listed, shown or not, in the order of the list. */
  async readAll(): Promise<readonly Hit[]> {
    const rest = await this.#read(this.#batches.flat(), this.#listed.query);
    return [...this.#hits, ...rest];
  }

  async #grow(): Promise<void> {
    const [batch, ...rest] = this.#batches;
    if (!batch || this.#more.disabled) return;
    const turn = this.#turn;
    this.#more.disabled = true;
    this.#more.textContent = '正在读取…';
    try {
      const hits = await this.#read(batch, this.#listed.query);
      if (turn !== this.#turn) return;
      this.#batches = rest;
      this.#append(hits);
    } catch {
      this.#more.textContent = '没有取到，重试';
    } finally {
      this.#more.disabled = false;
    }
  }

  #append(hits: readonly Hit[]): void {
    const layout = this.#layout!;
    let at = this.#hits.length;
    if (layout.order !== 'text') {
      this.#place.append(element('ol', '', ...hits.map((hit) => renderLine(hit, at++, layout))));
    } else
      for (const [report, own] of Map.groupBy(hits, ({ block }) => block.report))
        this.#listOf(report).append(...own.map((hit) => renderLine(hit, at++, layout)));
    this.#hits.push(...hits);
    this.#invite();
  }

  /** The list of a report; the one that is being made goes on. */
  #listOf(report: string): Element {
    const last = this.#place.lastElementChild;
    if (last?.firstElementChild?.id === `hits-${report}`) return last.lastElementChild!;
    const { length } = this.#listed.occurrences.filter((one) => one.report === report);
    const name = this.#layout!.names.get(report) ?? report;
    const heading = element('h2', '', name, element('small', '', `${length} 处`));
    heading.id = `hits-${report}`;
    const list = element('ol', '');
    this.#place.append(element('section', '', heading, list));
    return list;
  }

  #invite(): void {
    const left = this.#batches.reduce((sum, { length }) => sum + length, 0);
    this.#more.hidden = left === 0;
    this.#more.textContent = `已列出 ${this.#hits.length} 处，再列后面的 ${left} 处`;
  }
}
