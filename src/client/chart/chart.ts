import { drawingKey, indicatorView } from '../../series/index.ts';
import type { IndicatorView } from '../../series/index.ts';
import { describeIgnored, formatState, parseState } from '../../url/index.ts';
import { listChosen } from './chosen.ts';
import { fillControls, readControls } from './controls.ts';
import { loadSeries } from './series.ts';

/** Puts the towns of tables into the order named by one of their `data-` ranks. */
function orderRows(root: ParentNode, rank: 'value' | 'town'): void {
  const sorted = (rows: Iterable<Element>) =>
    [...rows].sort((a, b) => Number(a.getAttribute(`data-${rank}`)) - Number(b.getAttribute(`data-${rank}`)));
  for (const table of root.querySelectorAll('table')) table.append(...sorted(table.tBodies));
}

/**
 * An indicator's chart and table, arranged as the address says.
 *
 * The default stands on the page already. The table is sorted, hidden and marked in place; another chart is drawn by
 * the code that drew the page's, which is fetched when it is first asked for.
 */
class IndicatorViewElement extends HTMLElement {
  #state!: IndicatorView;

  /** The towns of a page of further ranks, which stand where none is chosen. */
  readonly #own = (this.dataset['own'] ?? '').split('~').filter(Boolean);
  #drawn = drawingKey({ ...parseState(indicatorView, '').state, towns: this.#own });

  /** The report of the town that the title tells of. */
  #lead = this.querySelector<HTMLElement>('[data-lead]')?.dataset['lead'] ?? null;
  #redraw: ((state: IndicatorView) => void) | undefined;
  #share: (() => void) | undefined;

  /** What brings towns that other pages hold; absent where this page holds all. */
  #others: Promise<(towns: readonly string[]) => void> | undefined;

  connectedCallback(): void {
    const { state, ignored } = parseState(indicatorView, location.search);
    this.#say(describeIgnored(ignored));
    const form = this.querySelector<HTMLFormElement>('[data-controls]');
    if (form) {
      form.inert = false;
      form.addEventListener('change', () => {
        this.#choose(readControls(form, this.#state));
      });
      addEventListener('popstate', () => {
        this.#show(parseState(indicatorView, location.search).state);
      });
      if (form.querySelector('[data-others]')) this.#others = this.#loadOthers();
    }
    this.#bindShare();
    this.addEventListener('click', (event) => {
      this.#openCard(event);
    });
    this.#show(state);
  }

  /** A choice is a step in the history: going back takes it back. */
  #choose(next: IndicatorView): void {
    const address = location.pathname + formatState(indicatorView, next) + location.hash;
    if (address !== location.pathname + location.search + location.hash) history.pushState(null, '', address);
    this.#show(next);
  }

  #show(state: IndicatorView): void {
    this.#state = state;
    this.#arrange();
    this.#share?.();
    const query = formatState(indicatorView, this.#shown(), { full: true });
    for (const full of document.querySelectorAll<HTMLAnchorElement>('a[data-full]')) full.search = query;
    void this.#draw();
  }

  /** What is chosen, with the towns that stand where none is. */
  #shown(): IndicatorView {
    return this.#state.towns.length > 0 ? this.#state : { ...this.#state, towns: this.#own };
  }

  /** Controls, rows and marks as the state says. */
  #arrange(): void {
    const state = this.#state;
    const form = this.querySelector<HTMLFormElement>('[data-controls]');
    if (form) {
      fillControls(form, state);
      const chosen = listChosen(form, state, (next) => {
        this.#choose(next);
      });
      this.querySelector('[data-chosen]')?.replaceChildren(...chosen);
    }
    orderRows(this, state.sort);
    const kinds: Readonly<Record<string, string>> = { level: 'amount', change: 'change', other: 'amount' };
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-status]')) {
      const kind = kinds[row.dataset['role'] ?? ''];
      row.hidden =
        !state.status.includes(row.dataset['status'] ?? '') ||
        (kind !== undefined && !state.kind.includes(kind));
    }
    const isChosen = ({ dataset }: HTMLElement): boolean => state.towns.includes(dataset['row'] ?? '');
    for (const body of this.querySelectorAll<HTMLElement>('tbody[data-row]'))
      body.hidden = (state.towns.length > 0 || 'brought' in body.dataset) && !isChosen(body);
    for (const said of document.querySelectorAll<HTMLElement>('.sentences[data-brought]'))
      said.hidden = !isChosen(said);
    this.dataset['view'] = state.view;
    this.#mark();
  }

  /** The last state asked for is the one that ends up drawn, with the next frame once the drawing code is here. */
  async #draw(): Promise<void> {
    if (drawingKey(this.#shown()) === this.#drawn) return;
    try {
      this.#redraw ??= await this.#loadRedraw();
    } catch {
      this.#say('图没能按所选重画，可能是网络断了；下面的数据表已按所选显示。');
      return;
    }
    const key = drawingKey(this.#shown());
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#redraw(this.#shown());
    void this.#others?.then((bring) => {
      bring(this.#state.towns);
    });
  }

  async #loadOthers(): Promise<(towns: readonly string[]) => void> {
    const { bindOthers } = await import('./others/bind-others.ts');
    return bindOthers(this, {
      stateOf: () => this.#state,
      choose: (next) => {
        this.#choose(next);
      },
      arrange: () => {
        this.#arrange();
      },
      say: (text) => {
        this.#say(text);
      },
    });
  }

  async #loadRedraw(): Promise<(state: IndicatorView) => void> {
    const [{ redraw }, series] = await Promise.all([import('./redraw.ts'), loadSeries(this)]);
    return (state) => {
      redraw(this, series, state, (lead) => {
        this.#lead = lead;
        this.#mark();
      });
    };
  }

  /** The menu's own script is fetched when it is first opened; a button that was pressed before it came is pressed then. */
  #bindShare(): void {
    const share = this.querySelector<HTMLElement>('[data-share]');
    if (!share) return;
    const early: (HTMLElement | null)[] = [];
    const keep = ({ target }: Event): void => void early.push((target as Element).closest('button'));
    const open = async (): Promise<void> => {
      share.addEventListener('click', keep);
      const { bindShare } = await import('./share/share.ts');
      share.removeEventListener('click', keep);
      this.#share ??= bindShare(this, () => this.#shown());
      this.#share();
      early.pop()?.click();
    };
    if (share.matches(':popover-open')) void open();
    else share.addEventListener('toggle', () => void open(), { once: true });
  }

  /** A number opens its sentence in a card; where that fails, and where the page has no sentences, its link leads. */
  #openCard(event: MouseEvent): void {
    const link = (event.target as Element).closest('[data-drawing] a, .numbers a');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!document.querySelector('.sentences')) return;
    event.preventDefault();
    const follow = (): void => {
      location.assign(link.getAttribute('href') ?? '');
    };
    void import('./card.ts').then(({ openCard }) => {
      if (!openCard(link)) follow();
    }, follow);
  }

  /** Marks what the reader chose, or else the town that the title tells of. */
  #mark(): void {
    const { highlight } = this.#state;
    const marked = highlight.length > 0 ? highlight : [this.#lead ?? ''];
    for (const row of this.querySelectorAll<SVGElement | HTMLElement>('[data-row]'))
      row.classList.toggle('picked', marked.includes(row.dataset['row'] ?? ''));
  }

  #say(text: string): void {
    const notice = this.querySelector<HTMLElement>('[data-ignored]');
    if (!notice || text === '') return;
    notice.textContent = text;
    notice.hidden = false;
  }
}

customElements.define('indicator-view', IndicatorViewElement);
