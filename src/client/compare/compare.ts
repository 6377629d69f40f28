import { createRoutes, describeIgnored, formatState, parseState } from '../../url/index.ts';
import type { Ignored } from '../../url/index.ts';
import { moveColumn, planAction } from './action.ts';
import type { Action } from './action.ts';
import { bindChooser } from './chooser.ts';
import { toCitationBar } from './cite.ts';
import { createContextBar } from './context-bar.ts';
import { bindDrag } from './drag.ts';
import { bindPrint } from './export.ts';
import { fitColumns } from './fit.ts';
import { choicesOf, fillForm, readForm } from './form.ts';
import { bindExportMenu } from './export-menu.ts';
import { followHeadings } from './follow-heading.ts';
import { layOut } from './lay-out.ts';
import { bindQuotes } from './quote.ts';
import { ColumnStore } from './column-store.ts';
import { checkReference, createCompareSchema, dropUnknown } from './state.ts';
import type { CompareState } from './state.ts';
import { readTable } from './table.ts';
import { highlightIndicator } from './highlight-indicator.ts';
import { keep, readKept } from '../dom/storage.ts';

/** The name under which this device keeps the query of the last comparison. */
const lastComparison = 'compare';

/**
 * `<compare-desk>`: reports side by side. The address holds the whole state; only chosen columns are fetched.
 *
 * Expects the form, the notice and the sheet that CompareDesk.astro puts into it.
 */
export class CompareDesk extends HTMLElement {
  readonly #routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
  readonly #store = new ColumnStore(this.#routes, this.dataset['sieve'] ?? '');
  #schema!: ReturnType<typeof createCompareSchema>;
  #state!: CompareState;

  get #form() {
    return this.querySelector('form')!;
  }
  get #sheet() {
    return this.querySelector<HTMLElement>('.sheet')!;
  }
  get #defaults() {
    return this.dataset['defaults']?.split('~') ?? [];
  }

  async connectedCallback(): Promise<void> {
    const words = (name: 'part' | 'topic') => choicesOf(this.#form, name).map(([id]) => id);
    this.#schema = createCompareSchema({
      defaults: this.#defaults,
      parts: words('part'),
      topics: words('topic'),
    });
    // An opened link wins: what was chosen last only fills an empty address.
    const parsed = parseState(this.#schema, location.search || (readKept(lastComparison) ?? ''));
    const { state, ignored } = checkReference(parsed.state);
    this.#state = state;
    fillForm(this.#form, state);
    this.#bind();
    await this.#show('', location.search ? [...parsed.ignored, ...ignored] : []);
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  #bind(): void {
    const [form, sheet] = [this.#form, this.#sheet];
    const bar = createContextBar(this.querySelector<HTMLElement>('.same-bar')!);
    form.addEventListener('change', ({ target }) => {
      if (target instanceof Element && !target.closest('.chooser')) void this.#set(readForm(form));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    bindChooser(this.querySelector<HTMLDetailsElement>('.chooser')!, {
      url: this.#routes.compareTowns(),
      chosen: () => this.#state.reports,
      add: (id) => this.#add(id),
    });
    bindExportMenu(form, {
      link: () => this.#link(),
      table: () => this.#table(),
      write: (words, done) => this.#write(words, done),
      say: (notice) => {
        this.#say(notice);
      },
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
      const { action = '', id = '' } = button?.dataset ?? {};
      if (button) void this.#act(planAction(this.#state, action, id, this.#store.nameOf(id)));
    });
    bindDrag(sheet, (id, to) => void this.#act(moveColumn(this.#state, id, to, this.#store.nameOf(id))));
    highlightIndicator(sheet, bar, (id) => this.#routes.indicator(id));
    bindQuotes(sheet, bar, (sentence, paragraph) =>
      toCitationBar(sentence, this.#sourceOf(paragraph), (words, done) => this.#write(words, done)),
    );
    followHeadings(sheet, async () => {
      await this.#set({ view: 'text' });
      fillForm(form, this.#state);
    });
    bindPrint(this, () => this.#table());
    new ResizeObserver(() => {
      fitColumns(sheet, this.clientWidth, this.#state.reports.length);
    }).observe(this);
  }

  async #add(id: string): Promise<void> {
    await this.#set({ reports: [...this.#state.reports, id] });
    this.#say(`已加入${this.#store.nameOf(id)}，共 ${this.#state.reports.length} 列。`);
  }

  async #act({ change, notice, focus }: Action): Promise<void> {
    await this.#set(change, notice);
    const found = focus.flatMap(
      ([action, id]) =>
        this.querySelector<HTMLElement>(`[data-action="${action}"][data-id="${id}"]:enabled`) ?? [],
    );
    (found[0] ?? this.querySelector<HTMLElement>('.chooser summary')!).focus();
  }

  async #set(change: Partial<CompareState>, notice = ''): Promise<void> {
    this.#state = { ...this.#state, ...change };
    const query = formatState(this.#schema, this.#state);
    history.replaceState(history.state, '', query || location.pathname);
    keep(lastComparison, query);
    await this.#show(notice);
  }

  /** Fetches what the state asks for and lays it out; what it asks for in vain is named. */
  async #show(notice: string, ignored: readonly Ignored[] = []): Promise<void> {
    const { reports, view } = this.#state;
    const { unknown, complete } = await this.#store.fetch(reports, view === 'numbers');
    if (reports !== this.#state.reports || view !== this.#state.view) return;
    if (unknown.length > 0) {
      const dropped = dropUnknown(this.#state, unknown, this.#defaults);
      this.#state = dropped.state;
      return this.#show(notice, [...ignored, ...dropped.ignored]);
    }
    this.#lay();
    const unread = complete ? '' : '有的报告数字未能载入，请检查网络后再试。';
    this.#say(describeIgnored(ignored) + (unread || notice));
  }

  #lay(): void {
    const { reports } = this.#state;
    const columns = this.#store.columnsOf(reports);
    const inText = formatState(this.#schema, { ...this.#state, view: 'text' }) || location.pathname;
    const [desk, form, sheet, figures] = [this, this.#form, this.#sheet, this.#store.figures];
    layOut({ desk, form, sheet, columns, figures, inText }, this.#state);
    document.title = [columns.map(({ town }) => town).join('、') + '对照', '对读'].join(' · ');
  }

  #sourceOf(paragraph: HTMLElement) {
    const town = paragraph.closest<HTMLElement>('[data-town]')?.dataset['town'] ?? '';
    const [column] = this.#store.columnsOf([town]);
    const path = paragraph.querySelector('.k')?.getAttribute('href') ?? '';
    return {
      title: column?.title ?? '',
      town: column?.townFull ?? '',
      href: new URL(path, location.href).href,
    };
  }

  #table() {
    const sources = this.#store.columnsOf(this.#state.reports).map(({ id, townFull, title }) => {
      const href = new URL(this.#routes.report(id), location.href).href;
      return `${townFull}：${title}，${href}`;
    });
    return readTable(this.#sheet, sources, this.#link());
  }

  #link(): string {
    return location.origin + location.pathname + formatState(this.#schema, this.#state, { full: true });
  }

  async #write(words: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      this.#say(done);
    } catch {
      this.#say(`浏览器不让复制，请手动复制：${words}`);
    }
  }

  #say(notice: string): void {
    this.querySelector('[role="status"]')!.textContent = notice;
  }
}
