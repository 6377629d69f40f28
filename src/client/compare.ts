import { createRoutes, describeIgnored, formatState, parseState } from '../url/index.ts';
import type { Column } from './compare-column.ts';
import { loadColumn } from './compare-column.ts';
import { bindDrag } from './compare-drag.ts';
import { toMap } from './compare-map.ts';
import { layNumbers } from './compare-numbers.ts';
import type { Figure } from './compare-numbers.ts';
import { bindQuotes, formatCitation } from './compare-quote.ts';
import { findShared } from './compare-shared.ts';
import type { Choice } from './compare-sheet.ts';
import { layOut, layText, pickHeadings, pickText } from './compare-sheet.ts';
import type { CompareState } from './compare-state.ts';
import { checkReference, createCompareSchema } from './compare-state.ts';
import { bindPrint, saveDocx, saveHtml } from './compare-export.ts';
import { readTable } from './compare-table.ts';
import { keepPlace } from './keep-place.ts';
import { make } from './make.ts';
import { markSame } from './mark-same.ts';

type Schema = ReturnType<typeof createCompareSchema>;

/** What a select offers, without 全部. */
const choicesOf = (select: HTMLSelectElement): Choice[] =>
  Array.from(select.options, ({ value, text }) => [value, text] as const).filter(
    ([value]) => value !== 'all',
  );

/**
 * `<compare-desk>`: reports side by side. The address holds the whole state; only chosen columns are fetched.
 *
 * Expects the form, the notice and the sheet that CompareDesk.astro puts into it.
 */
export class CompareDesk extends HTMLElement {
  readonly #routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
  readonly #columns = new Map<string, Column>();
  readonly #figures = new Map<string, Figure[]>();
  #towns = new Map<string, string>();
  #schema!: Schema;
  #state!: CompareState;

  get #form() {
    return this.querySelector('form')!;
  }
  #select(name: string): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }

  async connectedCallback(): Promise<void> {
    try {
      const answer = await fetch(this.#routes.compareTowns());
      this.#towns = new Map((await answer.json()) as [string, string][]);
    } catch {
      this.#say('报告名录未能载入，请检查网络后刷新本页。');
      return;
    }
    const words = (name: string) => choicesOf(this.#select(name)).map(([id]) => id);
    this.#schema = createCompareSchema({
      defaults: this.dataset['defaults']?.split('~') ?? [],
      reports: [...this.#towns.keys()],
      parts: words('part'),
      topics: words('topic'),
    });
    // An opened link wins: what was chosen last only fills an empty address.
    const parsed = parseState(this.#schema, location.search || this.#recall());
    const { state, ignored } = checkReference(parsed.state);
    this.#state = state;
    this.#sync();
    this.#listen();
    const sheet = this.#sheet;
    const bar = this.querySelector<HTMLElement>('.same-bar')!;
    markSame(sheet, bar, (id) => this.#routes.indicator(id));
    bindQuotes(sheet, (sentence, paragraph) => {
      this.#offerQuote(bar, sentence, paragraph);
    });
    bindDrag(sheet, (id, to) => void this.#move(id, to));
    bindPrint(this, () => this.#table());
    new ResizeObserver(() => {
      this.#fit();
    }).observe(this);
    await this.#show(location.search ? describeIgnored([...parsed.ignored, ...ignored]) : '');
  }

  get #sheet() {
    return this.querySelector<HTMLElement>('.sheet')!;
  }

  #recall(): string {
    try {
      return localStorage.getItem('compare') ?? '';
    } catch {
      return '';
    }
  }

  /** Shows the state in the form. */
  #sync(): void {
    for (const name of ['part', 'topic', 'view', 'map'] as const)
      this.#select(name).value = this.#state[name];
    this.querySelector<HTMLInputElement>('[name="shared"]')!.checked = this.#state.shared === 'yes';
  }

  #offerQuote(bar: HTMLElement, sentence: string, paragraph: HTMLElement): void {
    const id = paragraph.closest<HTMLElement>('[data-town]')?.dataset['town'] ?? '';
    const column = this.#columns.get(id);
    const path = paragraph.querySelector('.k')?.getAttribute('href') ?? '';
    const source = {
      title: column?.title ?? '',
      town: this.#towns.get(id) ?? '',
      href: new URL(path, location.href).href,
    };
    const button = make('button', '', '复制此句与出处');
    button.dataset['copy'] = '';
    button.addEventListener(
      'click',
      () => void this.#write(formatCitation(sentence, source), '此句与出处已复制。'),
    );
    const short = sentence.length > 40 ? `${sentence.slice(0, 39)}…` : sentence;
    bar.replaceChildren(make('span', '', short), button, make('small', '', '按 [ ] 换句，c 复制，Esc 收起'));
    bar.hidden = false;
  }

  #table() {
    const sources = this.#state.reports.flatMap((id) => {
      const column = this.#columns.get(id);
      const href = new URL(this.#routes.report(id), location.href).href;
      return column ? [`${this.#towns.get(id) ?? id}：${column.title}，${href}`] : [];
    });
    return readTable(this.#sheet, sources, this.#link());
  }

  #link(): string {
    return location.origin + location.pathname + formatState(this.#schema, this.#state, { full: true });
  }

  #listen(): void {
    this.#form.addEventListener('change', ({ target }) => {
      if (target === this.#select('add')) return;
      void this.#set({
        part: this.#select('part').value,
        topic: this.#select('topic').value,
        view: this.#select('view').value as CompareState['view'],
        map: this.#select('map').value as CompareState['map'],
        shared: this.querySelector<HTMLInputElement>('[name="shared"]')!.checked ? 'yes' : 'no',
      });
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const id = this.#select('add').value;
      if (id)
        void this.#set(
          { reports: [...this.#state.reports, id] },
          `已加入${this.#towns.get(id) ?? id}，共 ${this.#state.reports.length + 1} 列。`,
        );
    });
    const act = (name: string, run: () => unknown) => {
      this.#form.querySelector(`[name="${name}"]`)?.addEventListener('click', () => void run());
    };
    act('copy', () => this.#write(this.#link(), '链接已复制。'));
    act('print', () => {
      window.print();
    });
    act('html', () => {
      saveHtml(this.#table(), document.title);
    });
    act('docx', async () => {
      this.#say('正在生成 Word 文件……');
      try {
        await saveDocx(this.#table(), document.title);
        this.#say('Word 文件已生成。');
      } catch {
        this.#say('Word 文件未能生成，请检查网络后再试。');
      }
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
      if (button) void this.#act(button.dataset['action'] ?? '', button.dataset['id'] ?? '');
    });
  }

  async #act(action: string, id: string): Promise<void> {
    const reports = [...this.#state.reports];
    const at = reports.indexOf(id);
    const town = this.#towns.get(id) ?? id;
    if (action === 'remove') {
      const ref = this.#state.ref === id ? 'none' : this.#state.ref;
      await this.#set({ reports: reports.filter((other) => other !== id), ref }, `已移除${town}。`);
      const next = this.querySelector<HTMLElement>(
        `[data-action="remove"][data-id="${reports[at + 1] ?? reports[at - 1] ?? ''}"]`,
      );
      (next ?? this.#select('add')).focus();
      return;
    }
    if (action === 'pin') {
      const isOn = this.#state.ref !== id;
      const change = isOn
        ? { ref: id, reports: [id, ...reports.filter((other) => other !== id)] }
        : { ref: 'none' };
      await this.#set(change, isOn ? `以${town}为基准，各行依它的次序。` : `不再以${town}为基准。`);
      this.querySelector<HTMLElement>(`[data-action="pin"][data-id="${id}"]`)?.focus();
      return;
    }
    if (action === 'retry') {
      await this.#set({});
      return;
    }
    await this.#move(id, action === 'back' ? at - 1 : at + 1);
    const find = (sought: string) =>
      this.querySelector<HTMLButtonElement>(`[data-action="${sought}"][data-id="${id}"]:enabled`);
    (find(action) ?? find(action === 'back' ? 'on' : 'back'))?.focus();
  }

  async #move(id: string, to: number): Promise<void> {
    const reports = this.#state.reports.filter((other) => other !== id);
    reports.splice(to, 0, id);
    await this.#set({ reports }, `${this.#towns.get(id) ?? id}移到第 ${to + 1} 列。`);
  }

  async #set(change: Partial<CompareState>, notice = ''): Promise<void> {
    this.#state = { ...this.#state, ...change };
    const query = formatState(this.#schema, this.#state);
    history.replaceState(history.state, '', query || location.pathname);
    try {
      localStorage.setItem('compare', query);
    } catch {
      // storage is blocked: the next empty address begins with the defaults
    }
    await this.#show(notice);
  }

  async #show(notice: string): Promise<void> {
    const { reports, part, topic, view, ref } = this.#state;
    const missing = reports.filter((id) => this.#columns.get(id)?.failed !== false);
    const unread = view === 'numbers' ? reports.filter((id) => !this.#figures.has(id)) : [];
    const [loaded, read] = await Promise.all([
      Promise.all(
        missing.map((id) => loadColumn(id, this.#towns.get(id) ?? id, this.#routes.compareColumn(id))),
      ),
      Promise.all(unread.map((id) => this.#loadFigures(id))),
    ]);
    for (const column of loaded) this.#columns.set(column.id, column);
    if (reports !== this.#state.reports || view !== this.#state.view) return;
    const columns = reports.flatMap((id) => this.#columns.get(id) ?? []);
    const chosen = (name: string, word: string) =>
      choicesOf(this.#select(name)).filter(([id]) => word === 'all' || id === word);
    const choices = { parts: chosen('part', part), topics: chosen('topic', topic), reference: ref };
    const layLines =
      view === 'numbers'
        ? layNumbers(this.#figures)
        : layText(view === 'headings' ? pickHeadings : pickText, ref);
    const sheet = this.#sheet;
    keepPlace(sheet, () => {
      this.#fit();
      this.style.setProperty('--columns', String(Math.max(1, columns.length)));
      sheet.dataset['view'] = view;
      sheet.replaceChildren(
        ...toMap(columns, choicesOf(this.#select('topic')), this.#state.map),
        ...layOut(columns, { ...choices, layLines }),
      );
    });
    this.#underline();
    if (read.includes(false)) notice = '有的报告数字未能载入，请检查网络后再试。';
    document.title = [columns.map(({ town }) => town).join('、') + '对照', '对读'].join(' · ');
    this.#offer();
    this.#say(notice);
  }

  /** Fetches a report's numbers; false where that failed. */
  async #loadFigures(id: string): Promise<boolean> {
    try {
      const answer = await fetch(this.#routes.compareNumbers(id));
      this.#figures.set(id, (await answer.json()) as Figure[]);
      return true;
    } catch {
      return false;
    }
  }

  /** Underlines wording that another chosen column shares, where it is asked for and the browser can. */
  #underline(): void {
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete('sentence');
    CSS.highlights.delete('shared');
    if (this.#state.shared === 'yes' && this.#state.view === 'text')
      CSS.highlights.set('shared', new Highlight(...findShared(this.#sheet)));
  }

  /** Sets columns side by side where each has room for twelve characters a line, else under each other. */
  #fit(): void {
    const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const room = this.clientWidth / em >= 6 + 12 * this.#state.reports.length;
    this.querySelector<HTMLElement>('.sheet')!.dataset['layout'] = room ? 'wide' : 'narrow';
  }

  /** Offers what is not a column yet. */
  #offer(): void {
    const rest = [...this.#towns].filter(([id]) => !this.#state.reports.includes(id));
    this.#select('add').replaceChildren(...rest.map(([id, name]) => new Option(name, id)));
    for (const button of this.#form.querySelectorAll('button')) button.disabled = false;
    const submit = this.#form.querySelector<HTMLButtonElement>('[type="submit"]')!;
    submit.disabled = rest.length === 0;
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
