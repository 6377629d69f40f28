import type { StateOf } from '../url/index.ts';
import { createRoutes, describeIgnored, formatState, ids, oneOf, parseState } from '../url/index.ts';
import type { Column } from './compare-column.ts';
import { loadColumn } from './compare-column.ts';
import type { Choice } from './compare-sheet.ts';
import { layOut } from './compare-sheet.ts';
import { keepPlace } from './keep-place.ts';
import { markSame } from './mark-same.ts';

const createSchema = (
  defaults: readonly string[],
  reports: readonly string[],
  parts: readonly string[],
  topics: readonly string[],
) => ({
  fields: {
    reports: ids(defaults, { among: reports }),
    part: oneOf(['all', ...parts], 'all'),
    topic: oneOf(['all', ...topics], 'all'),
  },
});
type Schema = ReturnType<typeof createSchema>;

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
  #towns = new Map<string, string>();
  #schema!: Schema;
  #state!: StateOf<Schema>;

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
    const defaults = this.dataset['defaults']?.split('~') ?? [];
    this.#schema = createSchema(defaults, [...this.#towns.keys()], words('part'), words('topic'));
    const { state, ignored } = parseState(this.#schema, location.search);
    this.#state = state;
    this.#select('part').value = state.part;
    this.#select('topic').value = state.topic;
    this.#listen();
    markSame(this.querySelector<HTMLElement>('.sheet')!);
    new ResizeObserver(() => {
      this.#fit();
    }).observe(this);
    await this.#show(describeIgnored(ignored));
  }

  #listen(): void {
    this.#form.addEventListener('change', ({ target }) => {
      if (target === this.#select('add')) return;
      void this.#set({ part: this.#select('part').value, topic: this.#select('topic').value });
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
    this.#form.querySelector('[name="copy"]')?.addEventListener('click', () => void this.#copy());
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
      await this.#set({ reports: reports.filter((other) => other !== id) }, `已移除${town}。`);
      const next = this.querySelector<HTMLElement>(
        `[data-action="remove"][data-id="${reports[at + 1] ?? reports[at - 1] ?? ''}"]`,
      );
      (next ?? this.#select('add')).focus();
      return;
    }
    if (action === 'retry') {
      await this.#set({});
      return;
    }
    const to = action === 'back' ? at - 1 : at + 1;
    reports.splice(at, 1);
    reports.splice(to, 0, id);
    await this.#set({ reports }, `${town}移到第 ${to + 1} 列。`);
    const find = (sought: string) =>
      this.querySelector<HTMLButtonElement>(`[data-action="${sought}"][data-id="${id}"]:enabled`);
    (find(action) ?? find(action === 'back' ? 'on' : 'back'))?.focus();
  }

  async #set(change: Partial<StateOf<Schema>>, notice = ''): Promise<void> {
    this.#state = { ...this.#state, ...change };
    history.replaceState(history.state, '', formatState(this.#schema, this.#state) || location.pathname);
    await this.#show(notice);
  }

  async #show(notice: string): Promise<void> {
    const { reports, part, topic } = this.#state;
    const missing = reports.filter((id) => this.#columns.get(id)?.failed !== false);
    const loaded = await Promise.all(
      missing.map((id) => loadColumn(id, this.#towns.get(id) ?? id, this.#routes.compareColumn(id))),
    );
    for (const column of loaded) this.#columns.set(column.id, column);
    if (reports !== this.#state.reports) return;
    const columns = reports.flatMap((id) => this.#columns.get(id) ?? []);
    const chosen = (name: string, word: string) =>
      choicesOf(this.#select(name)).filter(([id]) => word === 'all' || id === word);
    const sheet = this.querySelector<HTMLElement>('.sheet')!;
    keepPlace(sheet, () => {
      this.#fit();
      sheet.replaceChildren(
        ...layOut(columns, { parts: chosen('part', part), topics: chosen('topic', topic) }),
      );
    });
    document.title = [columns.map(({ town }) => town).join('、') + '对照', '对读'].join(' · ');
    this.#offer();
    this.#say(notice);
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

  async #copy(): Promise<void> {
    const link = location.origin + location.pathname + formatState(this.#schema, this.#state, { full: true });
    try {
      await navigator.clipboard.writeText(link);
      this.#say('链接已复制。');
    } catch {
      this.#say(`浏览器不让复制，请手动复制：${link}`);
    }
  }

  #say(notice: string): void {
    this.querySelector('[role="status"]')!.textContent = notice;
  }
}
