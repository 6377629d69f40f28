import { findTowns } from '../../places/index.ts';
import type { FinderTown } from '../../places/index.ts';
import { createRoutes } from '../../url/index.ts';
import { element } from '../dom/element.ts';
import { fetchOnce } from '../dom/fetch-once.ts';
import { offered, sayFound } from './say-found.ts';

/** A field that finds towns by name or pinyin, and leads to their pages; the list is fetched when it is first asked. */
class TownFinder extends HTMLElement {
  readonly #field = this.querySelector('input')!;
  readonly #list = this.querySelector('ul')!;
  readonly #found = this.querySelector('[data-found]')!;
  readonly #idle = [...this.#found.childNodes];

  connectedCallback(): void {
    this.#field.addEventListener('input', (event) => {
      if (!event.isComposing) void this.#show();
    });
    this.#field.addEventListener('compositionend', () => void this.#show());
    this.addEventListener('submit', (event) => {
      const first = this.#list.querySelector('a');
      event.preventDefault();
      if (first) first.click();
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
  }

  /** Arrow keys go through what was found; Escape goes back to the field. */
  #move(event: KeyboardEvent): void {
    const stops: HTMLElement[] = [this.#field, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
    if (step === undefined || at < 0 || (event.key === 'Escape' && at === 0)) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  }

  async #show(): Promise<void> {
    const typed = this.#field.value;
    let found: FinderTown[];
    try {
      found = findTowns(await fetchOnce<FinderTown[]>(this.dataset['list']!), typed);
    } catch {
      this.#found.textContent = '镇名表没有取到，请再试一次。';
      return;
    }
    // Another letter was typed meanwhile
    if (typed !== this.#field.value) return;
    const routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
    this.#list.replaceChildren(
      ...found.slice(0, offered).map(([id, name, place]) => {
        const link = element('a', '', name, element('small', '', place));
        link.href = routes.town(id);
        return element('li', '', link);
      }),
    );
    this.#list.hidden = found.length === 0;
    if (typed.trim() === '') this.#found.replaceChildren(...this.#idle);
    else this.#found.textContent = sayFound(found.length, '没有这个镇的报告。');
  }
}

customElements.define('town-finder', TownFinder);
