import type { Source } from './source.ts';
import type { AddressedHit } from './export-hits.ts';
import { copyText } from '../dom/copy-text.ts';
import { element } from '../dom/element.ts';

/**
 * A hit as a reference after GB/T 7714: 责任者. 题名[文献类型标识]. (发布日期)[引用日期]. 所在位置. 网址.
 *
 * @param today `YYYY-MM-DD`.
 */
export function toCitation({ hit, url }: AddressedHit, source: Source, today: string): string {
  const { publisher, townFull, title, published } = source;
  const place = hit.title ? `${hit.title}. ` : '';
  const date = published ? `(${published})` : '';
  return `${publisher ?? `${townFull}人民政府`}. ${title}[R/OL]. ${date}[${today}]. ${place}${url}.`;
}

/**
 * Opens, beside a line, its reference to be copied and its link; closes it when it is open.
 *
 * @param readSource what a reference says of the report; where it cannot be had, the link is offered alone.
 */
export async function offerHit(
  button: HTMLElement,
  taken: AddressedHit,
  readSource: (report: string) => Promise<Source>,
): Promise<void> {
  const open = button.getAttribute('aria-expanded') === 'true';
  for (const other of document.querySelectorAll('.take')) {
    other.parentElement?.querySelector('[data-take]')?.setAttribute('aria-expanded', 'false');
    other.remove();
  }
  if (open) return;
  button.setAttribute('aria-expanded', 'true');
  const panel = element('div', 'take');
  button.after(panel);
  const toButton = (words: string, text: string): HTMLElement => {
    const made = element('button', '', words);
    made.type = 'button';
    made.addEventListener('click', () => {
      copyText(text, made);
    });
    return made;
  };
  const link = toButton('复制链接', taken.url);
  try {
    const source = await readSource(taken.hit.report);
    const citation = toCitation(taken, source, new Date().toLocaleDateString('sv'));
    panel.append(element('p', '', citation), toButton('复制引文', citation), link);
  } catch {
    panel.append(element('p', '', '报告的出处没有取到，合上再打开会重试。'), link);
  }
}
