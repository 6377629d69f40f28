import { pairSidecars } from '../../intake/index.ts';
import { createRoutes } from '../../url/index.ts';
import { element } from '../dom/element.ts';
import { createCard } from './card.ts';
import type { TabContext } from './desk.ts';
import type { GivenFile } from './gather-dropped.ts';
import type { KeptReport } from './kept/kept-reports.ts';
import { showKept } from './kept/show-kept.ts';
import { showOffline } from './offline/show-offline.ts';
import { OpenReport } from './open-report.ts';
import type { OwnEntry } from './open-report.ts';
import { bindSearch } from './search/bind-search.ts';
import { ReadingThread } from './thread/reading-thread.ts';
import type { OwnReport, ReadAnswer, Views } from './types.ts';

/**
 * `<own-reports>`: a reader's own reports, read in a thread of the browser by the code that builds the site.
 *
 * Expects the field, the list and the place for a text that OwnReports.astro puts into it. `data-own-state` says how far it is;
 * the state of the history says which report is open.
 */
export class OwnReports extends HTMLElement {
  readonly #base = document.documentElement.dataset['base'] ?? '/';
  readonly #thread = new ReadingThread(
    this.#base,
    (answer) => {
      this.#show(answer);
    },
    () => {
      this.dataset['ownState'] = 'error';
      this.#say('读取程序没有载入，请检查网络后重新打开此页。');
    },
  );
  readonly #entries = new Map<string, OwnEntry>();
  readonly #desk: TabContext = {
    ask: this.#thread.ask,
    routes: createRoutes(this.#base),
    say: (words) => {
      this.#say(words);
    },
    fileOf: ({ file }) => this.#files.get(file),
    kept: () => {
      this.#say('已留在这台电脑上。');
      this.#listKept();
    },
    reports: () => Array.from(this.#entries.values(), ({ report }) => report),
  };
  readonly #files = new Map<string, File>();
  /** Facts of kept reports that are being read, by the names of their files. */
  readonly #keptFacts = new Map<string, KeptReport['facts']>();
  #waiting = 0;
  #isNew = 0;
  #refused = 0;
  readonly #open = new OpenReport(this, this.#entries, this.#desk, (entry, examined) => {
    this.#update(entry, examined);
  });

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('[data-own-input]')!;
    const text = this.querySelector<HTMLTextAreaElement>('[data-own-text]')!;
    input.addEventListener('change', () => {
      void this.#take([...(input.files ?? [])].map(toGiven));
      input.value = '';
    });
    this.querySelector('[data-own-read]')!.addEventListener('click', () => {
      if (text.value.trim() !== '') void this.#take([toGiven(new File([text.value], '贴入的文字.txt'))]);
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const { files = [], items = [] } = event.dataTransfer ?? {};
      // A folder can be asked for only while it is dropped
      const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
      if (entries.some(({ isDirectory }) => isDirectory)) void this.#takeFolders(entries);
      else void this.#take([...files].map(toGiven));
    });
    this.querySelector('[data-own-back]')!.addEventListener('click', () => {
      history.back();
    });
    // What reads is loaded once somebody comes near to giving something to read
    const place = this.querySelector<HTMLElement>('.drop')!;
    for (const type of ['pointerover', 'focusin', 'dragenter'])
      place.addEventListener(type, this.#thread.prepare, { once: true });
    for (const field of this.querySelectorAll<HTMLElement>('[inert]')) field.inert = false;
    const search = this.querySelector<HTMLFormElement>('[data-own-search]')!;
    bindSearch(search, this.#desk, (id, anchor) => {
      if (!this.#entries.has(id)) return false;
      this.#open.showPlace(id, anchor);
      return true;
    });
    void this.#keep();
    this.#listKept();
  }

  #listKept(): void {
    void showKept(this.querySelector<HTMLElement>('[data-own-kept]')!, ({ name, text, facts }) => {
      const file = new File([text], `${name}.txt`);
      this.#keptFacts.set(file.name, facts);
      void this.#take([toGiven(file)]);
    });
  }

  /** Once the page is kept on this device, a thread that started before starts again, in the care of what keeps it. */
  async #keep(): Promise<void> {
    const isFirst = 'serviceWorker' in navigator && navigator.serviceWorker.controller === null;
    const line = this.querySelector<HTMLElement>('[data-own-offline]')!;
    await showOffline(line, this.#desk.routes.own(), () => {
      if (isFirst && this.#entries.size === 0 && this.#waiting === 0) this.#thread.restart();
    });
  }

  async #takeFolders(entries: readonly FileSystemEntry[]): Promise<void> {
    try {
      const { gatherDropped } = await import('./gather-dropped.ts');
      const files = await gatherDropped(entries);
      await this.#take(files);
      if (files.length === 0) this.#say('文件夹里没有文件。');
    } catch {
      this.#say('文件夹没有读到，请把里面的文件选中，再拖到这里。');
    }
  }

  async #take(files: readonly GivenFile[]): Promise<void> {
    if (files.length === 0) return;
    this.#open.close();
    this.dataset['ownState'] = 'reading';
    const pairs = pairSidecars(files);
    this.#waiting += pairs.length;
    this.#say(`正在读 ${this.#waiting} 个文件……`);
    for (const { file } of pairs) this.#files.set(file.name, file.file);
    const bytesOf = async ({ file }: GivenFile) => new Uint8Array(await file.arrayBuffer());
    for (const { file, sidecar } of pairs)
      this.#thread.read({
        name: file.name,
        bytes: await bytesOf(file),
        ...(sidecar && { sidecar: await bytesOf(sidecar) }),
      });
  }

  #show(answer: ReadAnswer): void {
    const list = this.querySelector('[data-own-list]')!;
    if (answer.type === 'report') {
      this.#add(answer.report);
      this.#isNew += 1;
      this.#say(`已读出 ${this.#isNew} 份，还在读……`);
      return;
    }
    // Above the reports: below 42 of them nobody would see it
    const refuse = (words: string) => {
      list.prepend(element('p', 'warning', words));
      this.#refused += 1;
    };
    if (answer.type === 'refused') {
      refuse(`${answer.file}：${answer.reason}，${answer.advice}。`);
      return;
    }
    if (answer.type === 'failed') refuse(`${answer.file}：没有读成，程序出错了。`);
    this.#waiting -= 1;
    if (this.#waiting > 0) return;
    const count = this.#entries.size;
    this.dataset['ownState'] = count > 0 ? 'done' : 'error';
    const refused = this.#refused > 0 ? `有 ${this.#refused} 个没有读成，见下。` : '';
    this.#say(`${count > 0 ? `共 ${count} 份报告。` : '没有读出报告。'}${refused}`);
    this.#refused = 0;
    const last = [...this.#entries.keys()].at(-1);
    if (this.#isNew === 1 && last !== undefined) this.#open.turnTo(last);
    this.#isNew = 0;
  }

  #add(report: OwnReport): void {
    const { id } = report;
    const card = createCard(
      report,
      {
        open: () => {
          this.#open.turnTo(id);
        },
        correct: (facts) => void this.#correct(id, facts),
        forget: () => void this.#forget(id),
      },
      this.#desk.routes,
    );
    this.#entries.set(id, { report, card });
    this.querySelector<HTMLElement>('[data-own-search]')!.hidden = false;
    this.querySelector('[data-own-list]')!.append(card.element);
    void this.#compare();
    const facts = this.#keptFacts.get(report.file);
    this.#keptFacts.delete(report.file);
    if (facts) void this.#correct(id, facts);
  }

  async #correct(id: string, facts: Views['correct']['given']): Promise<void> {
    const entry = this.#entries.get(id)!;
    this.#update(entry, await this.#desk.ask('correct', id, facts));
    entry.tabs?.open(entry.tabs.current());
    this.#say('已按改正的信息重读。');
  }

  /** Says of each report of the list which other one is the same, or tells of the same town and year. */
  async #compare(): Promise<void> {
    const module = this.#entries.size > 1 ? await import('./find-twins.ts') : undefined;
    const twins = module?.findTwins(this.#desk.reports());
    for (const [id, { card }] of this.#entries) card.warn(twins?.get(id) ?? '');
  }

  /** Shows what is known of a report now; what was focused in its head is focused still. */
  #update(entry: OwnEntry, report: OwnReport): void {
    const { element: card, update } = entry.card;
    const focused = card.contains(document.activeElement) ? document.activeElement?.id : undefined;
    entry.report = report;
    update(report);
    void this.#compare();
    if (focused) document.getElementById(focused)?.focus();
  }

  async #forget(id: string): Promise<void> {
    if (this.#open.id === id) history.back();
    await this.#desk.ask('forget', id, null);
    this.#entries.get(id)?.card.element.remove();
    this.#entries.delete(id);
    void this.#compare();
    this.#say(`已移走，还有 ${this.#entries.size} 份。`);
    if (this.#entries.size === 0) this.dataset['ownState'] = 'idle';
  }

  #say(words: string): void {
    this.querySelector('[role="status"]')!.textContent = words;
  }
}

const toGiven = (file: File): GivenFile => ({ name: file.name, file });

customElements.define('own-reports', OwnReports);
