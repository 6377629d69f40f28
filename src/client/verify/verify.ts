import { createRoutes } from '../../url/index.ts';
import { createLibrary, type SourceReport, verify } from '../../verify/index.ts';
import { element } from '../dom/element.ts';
import { loadLibrary } from './load-library.ts';
import { toCounts, toMarkedText, toNotes } from './verdict-view.ts';

/**
 * `<verify-desk>`: a text held against the reports of the site, and against a reader's own where `own` is set.
 *
 * Expects the field, the button, a status and a place for the result; `data-verify-state` says how far it is.
 */
export class VerifyDesk extends HTMLElement {
  /** A reader's own reports, which stand beside the site's. */
  own: readonly SourceReport[] = [];
  #turn = 0;

  connectedCallback(): void {
    this.querySelector('[data-verify]')?.addEventListener('click', () => void this.#run());
    this.querySelector('[data-verify-text]')?.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      if (key === 'Enter' && (ctrlKey || metaKey)) void this.#run();
    });
    for (const field of this.querySelectorAll<HTMLElement>('[inert]')) field.inert = false;
  }

  async #run(): Promise<void> {
    const text = this.querySelector<HTMLTextAreaElement>('[data-verify-text]')?.value ?? '';
    const place = this.querySelector('[data-verify-result]');
    const turn = (this.#turn += 1);
    if (text.trim() === '') {
      place?.replaceChildren();
      this.#show('idle', '先贴入一段文字。');
      return;
    }
    this.#show('reading', '正在与原文核对……');
    try {
      const routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
      const known = await loadLibrary(text, routes, this.own).catch((error: unknown) => {
        if (this.own.length === 0) throw error;
        return null;
      });
      const library = known ?? createLibrary(this.own);
      const note = known ? '' : '没有连上网站，只与放进来的文件核对。';
      // The words above are painted before the page is busy.
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.#turn) return;
      const verdicts = verify(text, library);
      const nothing =
        '没有可核对的引文，也没有跟着镇名的数字。引号里的话（十字以上）、照抄原文的句子、“某镇……多少”才能核对；意思相近而字句不同的转述核对不了。';
      place?.replaceChildren(
        ...(verdicts.length === 0
          ? [element('p', 'quiet', nothing)]
          : [toCounts(verdicts), toMarkedText(text, verdicts), toNotes(text, verdicts, library, routes)]),
      );
      this.#show('done', `${note}${verdicts.length === 0 ? '' : `核对了${verdicts.length}处。`}`);
    } catch {
      if (turn !== this.#turn) return;
      place?.replaceChildren();
      this.#show('error', '原文没有载入，请检查网络后再试。');
    }
  }

  #show(state: 'idle' | 'reading' | 'done' | 'error', words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
    this.dataset['verifyState'] = state;
  }
}

customElements.define('verify-desk', VerifyDesk);
