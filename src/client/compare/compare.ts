import { createRoutes, describeIgnored, formatState, parseState } from '../../url/index.ts';
import type { Ignored } from '../../url/index.ts';
import { moveColumn, planAction } from './action.ts';
import type { Action } from './action.ts';
import { bindPrint } from './bind-print.ts';
import { fitColumns } from './fit.ts';
import { choicesOf, fillForm, readForm } from './form.ts';
import { bindExportMenu } from './export-menu.ts';
import { followHeadings } from './follow-heading.ts';
import { layOut } from './lay-out.ts';
import { ColumnStore } from './column/column-store.ts';
import { checkReference, createCompareSchema, dropUnknown } from './state.ts';
import type { CompareState } from './state.ts';
import { readTable } from './table.ts';
import { element } from '../dom/element.ts';
import { pause } from '../dom/pause.ts';
import { openSteps } from '../dom/steps.ts';
import { keep, readKept } from '../dom/storage.ts';

/** The name under which this device keeps the query of the last comparison. */
const lastComparison = 'compare';

/** The row that the hash names; null where it names none, or is no text at all (`#%ED%A0%80`). */
function parseHash(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    return null;
  }
}

/**
 * `<compare-desk>`: reports side by side. The address holds the whole state, each choice is a step of the history, and
 * only chosen columns are fetched. Without a choice it asks for one.
 *
 * Expects the form, the notice and the sheet that CompareDesk.astro puts into it.
 */
export class CompareDesk extends HTMLElement {
  readonly #routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
  readonly #store = new ColumnStore(this.#routes, this.dataset['bloomFilter'] ?? '');
  #schema!: ReturnType<typeof createCompareSchema>;
  #state!: CompareState;
  #isAnswering = false;
  readonly #steps = openSteps((query) => void this.#open(query));

  get #form() {
    return this.querySelector('form')!;
  }
  get #sheet() {
    return this.querySelector<HTMLElement>('.sheet')!;
  }
  get #asking() {
    return this.querySelector<HTMLElement>('.choose')!;
  }

  async connectedCallback(): Promise<void> {
    const words = (name: 'part' | 'topic') => choicesOf(this.#form, name).map(([id]) => id);
    this.#schema = createCompareSchema({ parts: words('part'), topics: words('topic') });
    this.#state = parseState(this.#schema, '').state;
    this.#bind();
    await this.#open(location.search);
    const target = parseHash();
    if (target) document.getElementById(target)?.scrollIntoView();
  }

  /** Shows what a query asks for, and names what of it is ignored. */
  async #open(query: string): Promise<void> {
    const parsed = parseState(this.#schema, query);
    const { state, ignored } = checkReference(parsed.state);
    this.#state = state;
    await this.#show('', [...parsed.ignored, ...ignored]);
  }

  #bind(): void {
    const [form, sheet] = [this.#form, this.#sheet];
    form.addEventListener('change', ({ target }) => {
      if (target instanceof Element && !target.closest('.chooser')) void this.#set(readForm(form));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const chooser = this.querySelector<HTMLDetailsElement>('.chooser')!;
    const bindChooser = async (): Promise<void> => {
      (await import('./asking/chooser.ts')).bindChooser(chooser, {
        url: this.#routes.compareTowns(),
        chosen: () => this.#state.reports,
        add: (id) => this.#add(id),
      });
    };
    chooser.addEventListener('toggle', () => void bindChooser(), { once: true });
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
      if (button?.closest('.sheet'))
        void this.#act(planAction(this.#state, action, id, this.#store.nameOf(id)));
    });
    followHeadings(sheet, async () => {
      await this.#set({ view: 'text' });
    });
    bindPrint(this, () => this.#table());
    new ResizeObserver(() => {
      const { reports, view } = this.#state;
      fitColumns(sheet, { room: this.clientWidth, columns: reports.length, view });
    }).observe(this);
  }

  /** Binds what answers on the sheet, once, behind the first columns. */
  async #answer(): Promise<void> {
    this.#isAnswering = true;
    const { answerSheet } = await import('./answer-sheet.ts');
    answerSheet(this.#sheet, this.querySelector<HTMLElement>('.same-bar')!, {
      move: (id, to) => void this.#act(moveColumn(this.#state, id, to, this.#store.nameOf(id))),
      toIndicator: (id) => this.#routes.indicator(id),
      sourceOf: (paragraph) => this.#sourceOf(paragraph),
      write: (words, done) => this.#write(words, done),
    });
  }

  async #add(id: string): Promise<void> {
    await this.#set({ reports: [...this.#state.reports, id] });
    this.#say(`已加入${this.#store.nameOf(id)}，共 ${this.#state.reports.length} 列。`);
  }

  async #act({ change, notice, focus }: Action): Promise<void> {
    const before = this.#state;
    await this.#set(change, notice);
    // What was taken away comes back from where it is said
    if (before.reports.length > this.#state.reports.length) this.#offerUndo(before);
    const found = focus === undefined ? null : this.querySelector<HTMLElement>(focus);
    (found ?? this.querySelector<HTMLElement>('.notice button, .chooser summary'))?.focus();
  }

  #offerUndo(before: CompareState): void {
    const button = element('button', '', '撤销');
    button.type = 'button';
    button.addEventListener('click', () => {
      const { reports, ref } = before;
      const gone = reports.find((id) => !this.#state.reports.includes(id));
      void this.#act({
        change: { reports, ref },
        notice: '已撤销。',
        focus: gone === undefined ? undefined : `[data-column="${gone}"] .more`,
      });
    });
    this.querySelector('.notice')!.append(' ', button);
  }

  async #set(change: Partial<CompareState>, notice = ''): Promise<void> {
    this.#state = { ...this.#state, ...change };
    const query = formatState(this.#schema, this.#state);
    this.#steps.take(query);
    if (this.#state.reports.length > 0) keep(lastComparison, query);
    await this.#show(notice);
  }

  /** Fetches what the state asks for and lays it out; what it asks for in vain is named. */
  async #show(notice: string, ignored: readonly Ignored[] = []): Promise<void> {
    const { reports, view } = this.#state;
    const { unknown, complete } = await this.#store.fetch(reports, view === 'numbers');
    await pause();
    if (reports !== this.#state.reports || view !== this.#state.view) return;
    if (unknown.length > 0) {
      const dropped = dropUnknown(this.#state, unknown);
      this.#state = dropped.state;
      return this.#show(notice, [...ignored, ...dropped.ignored]);
    }
    fillForm(this.#form, this.#state);
    this.#lay();
    const unread = complete ? '' : '有的报告数字未能载入，请检查网络后再试。';
    this.#say(describeIgnored(ignored) + (unread || notice));
  }

  #lay(): void {
    const { reports } = this.#state;
    const isAsking = reports.length === 0;
    document.documentElement.toggleAttribute('data-asks', isAsking);
    if (isAsking) void this.#ask();
    else if (!this.#isAnswering) void this.#answer();
    const columns = this.#store.columnsOf(reports);
    const inText = formatState(this.#schema, { ...this.#state, view: 'text' }) || location.pathname;
    const [desk, form, sheet, figures] = [this, this.#form, this.#sheet, this.#store.figures];
    layOut({ desk, form, sheet, columns, figures, inText }, this.#state);
    document.title = [columns.map(({ town }) => town).join('、') + '对照', '对读'].join(' · ');
  }

  async #ask(): Promise<void> {
    const query = readKept(lastComparison) ?? '';
    const last = parseState(this.#schema, query).state.reports;
    // An address that names its reports brings no list of others
    const { askForReports } = await import('./asking/ask.ts');
    if (this.#state.reports.length > 0) return;
    void askForReports(this.#asking, {
      url: this.#routes.compareTowns(),
      topics: choicesOf(this.#form, 'topic'),
      last: last.length > 0 ? { query, reports: last } : null,
      open: (change) => void this.#set(change),
      resume: (kept) => {
        this.#steps.take(kept);
        void this.#open(kept);
      },
      toTopicPage: (topic) => this.#routes.compareTopic(topic),
    });
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
