import { element } from '../dom/element.ts';
import type { ReportCard } from './card.ts';
import type { TabContext } from './desk.ts';
import { createTabList } from './tab-list.ts';
import type { TabList } from './tab-list.ts';
import { tabs } from './tabs/index.ts';
import type { OwnReport } from './types.ts';

/** A report of the list, and its card. */
export interface OwnEntry {
  report: OwnReport;
  card: ReportCard;
  tabs?: TabList;
}

/** Which of a reader's reports is open, as the state of the history says, and what its tabs show. */
export class OpenReport {
  readonly #root: HTMLElement;
  readonly #entries: ReadonlyMap<string, OwnEntry>;
  readonly #desk: TabContext;
  readonly #update: (entry: OwnEntry, report: OwnReport) => void;
  #id: string | undefined;
  /** Id in the text that is shown once the text is. */
  #place: string | undefined;

  /**
   * @param root says by `data-open` which report is open; its links to places in the text are followed.
   * @param update is told of a report that was examined, which is done for the first tab that tells of its faults.
   */
  constructor(
    root: HTMLElement,
    entries: ReadonlyMap<string, OwnEntry>,
    desk: TabContext,
    update: (entry: OwnEntry, report: OwnReport) => void,
  ) {
    this.#root = root;
    this.#entries = entries;
    this.#desk = desk;
    this.#update = update;
    // A page that was loaded again knows nothing of what was open in it before
    if ((history.state as { own?: string } | null)?.own !== undefined)
      history.replaceState(null, '', location.href);
    root.addEventListener('click', (event) => {
      this.#follow(event);
    });
    addEventListener('popstate', () => {
      // A link within the text moves in it and leaves the report open
      if (location.hash === '' || this.#id === undefined) this.#restore();
    });
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** Opens a report as a step of the history, so that a reader comes back by the browser's own way. */
  turnTo(id: string, tab?: string): void {
    if (this.#id === id) return;
    history.pushState({ own: id }, '', location.pathname);
    this.#restore(tab);
  }

  /** Opens a report at a place of its text. */
  showPlace(id: string, anchor: string): void {
    this.#place = anchor;
    this.turnTo(id, 'reading');
    history.replaceState(history.state, '', `#${anchor}`);
  }

  close(): void {
    const card = this.#id === undefined ? undefined : this.#entries.get(this.#id)?.card;
    this.#id = undefined;
    delete this.#root.dataset['open'];
    if (!card) return;
    card.element.classList.remove('open');
    card.room.hidden = true;
    card.room.replaceChildren();
    card.element.querySelector<HTMLElement>('.ways button')?.focus();
  }

  /** @param tab which is to be open; by default the one that was. */
  #restore(tab?: string): void {
    const { own } = (history.state ?? {}) as { own?: string };
    this.close();
    const entry = own === undefined ? undefined : this.#entries.get(own);
    if (!entry) return;
    this.#id = own;
    this.#root.dataset['open'] = own;
    entry.tabs ??= createTabList(entry.report.id, (chosen, panel) => void this.#fill(entry, chosen, panel));
    entry.card.element.classList.add('open');
    entry.card.room.hidden = false;
    entry.card.room.replaceChildren(...entry.tabs.nodes);
    entry.tabs.open(tab ?? (entry.tabs.current() || 'reading'));
    entry.card.element.querySelector('h2')!.focus();
  }

  /** A link to a place in the text opens the text where it doesn't stand on the page. */
  #follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const anchor = /^#([qpse]\d+|c\d+-\d+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
    const list = this.#entries.get(this.#id ?? '')?.tabs;
    if (!anchor || !list || document.getElementById(anchor)) return;
    event.preventDefault();
    history.replaceState(history.state, '', `#${anchor}`);
    this.#place = anchor;
    list.open('reading');
  }

  async #examine(entry: OwnEntry): Promise<void> {
    if (!entry.report.isExamined)
      this.#update(entry, await this.#desk.ask('examined', entry.report.id, null));
  }

  async #fill(entry: OwnEntry, id: string, panel: HTMLElement): Promise<void> {
    panel.ariaBusy = 'true';
    try {
      const { load, isOfFaults } = tabs.find((tab) => tab.id === id)!;
      const [show, { adoptStyles }] = await Promise.all([
        load(),
        import('./tabs/adopt-styles.ts'),
        isOfFaults ? this.#examine(entry) : undefined,
      ]);
      adoptStyles();
      await show(panel, entry.report, this.#desk);
    } catch (error) {
      console.error(error);
      panel.replaceChildren(element('p', 'warning', '这一页没有载入，请检查网络后再点一次。'));
    }
    panel.ariaBusy = null;
    if (id !== 'reading' || this.#place === undefined) return;
    // Set anew, so that the browser marks it and goes there
    location.replace(`#${this.#place}`);
    this.#place = undefined;
  }
}
