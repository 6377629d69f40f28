import { element } from '../dom/element.ts';
import { toCard } from './card.ts';
import { saveRecords } from './save-records.ts';
import type { OwnReport, ReadAnswer, ReadRequest } from './types.ts';

/**
 * `<own-reports>`: a reader's own reports, read in a thread of the browser by the code that builds the site.
 *
 * Expects the field, the list and the place for a text that OwnReports.astro puts into it. `data-own-state` says how far it is.
 */
export class OwnReports extends HTMLElement {
  readonly #worker = this.#start();
  #waiting = 0;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('[data-own-input]')!;
    const text = this.querySelector<HTMLTextAreaElement>('[data-own-text]')!;
    input.addEventListener('change', () => {
      void this.#take([...(input.files ?? [])]);
      input.value = '';
    });
    this.querySelector('[data-own-read]')!.addEventListener('click', () => {
      if (text.value.trim() !== '') void this.#take([new File([text.value], '贴入的文字.txt')]);
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#take([...(event.dataTransfer?.files ?? [])]);
    });
    for (const field of this.querySelectorAll<HTMLElement>('[inert]')) field.inert = false;
  }

  async #take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.dataset['ownState'] = 'reading';
    this.#waiting += files.length;
    this.#say(`正在读 ${this.#waiting} 个文件……`);
    for (const file of files) {
      const request: ReadRequest = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      this.#worker.postMessage(request, [request.bytes.buffer]);
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      this.#show(data);
    });
    worker.addEventListener('error', () => {
      this.dataset['ownState'] = 'error';
      this.#say('读取程序没有载入，请检查网络后重新打开此页。');
    });
    worker.postMessage({ base: document.documentElement.dataset['base'] ?? '/' });
    return worker;
  }

  #show(answer: ReadAnswer): void {
    const list = this.querySelector('[data-own-list]')!;
    if (answer.type === 'report') {
      const { report } = answer;
      const actions = {
        open: () => void this.#open(report),
        save: (format: 'csv' | 'json') => {
          saveRecords(report, format);
        },
      };
      list.append(toCard(report, actions));
      return;
    }
    if (answer.type === 'refused') {
      list.append(element('p', 'warning', `${answer.file}：${answer.reason}，${answer.advice}。`));
      return;
    }
    if (answer.type === 'failed')
      list.append(element('p', 'warning', `${answer.file}：没有读成，程序出错了。`));
    this.#waiting -= 1;
    if (this.#waiting > 0) return;
    const count = list.querySelectorAll('[data-own-report]').length;
    this.dataset['ownState'] = list.querySelector('[data-own-report]') ? 'done' : 'error';
    this.#say(count > 0 ? `共 ${count} 份报告。` : '没有读出报告。');
  }

  /** Sets a report's text below the list, as the site's reading pages set theirs; one at a time, so that ids stay single. */
  async #open(report: OwnReport): Promise<void> {
    const { toDom } = await import('hast-util-to-dom');
    const place = this.querySelector<HTMLElement>('[data-own-body]')!;
    const text = element('div', 'text');
    text.append(toDom(report.body, { fragment: true }));
    const heading = element('h2', '', `${report.facts.townFull}${report.facts.kind}`);
    heading.tabIndex = -1;
    place.replaceChildren(heading, text);
    heading.focus();
    heading.scrollIntoView();
  }

  #say(words: string): void {
    this.querySelector('[role="status"]')!.textContent = words;
  }
}

customElements.define('own-reports', OwnReports);
