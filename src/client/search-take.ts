import type { Hit } from '../search/browser/index.ts';
import { toContext } from '../search/browser/index.ts';
import { element } from './element.ts';
import { saveFile } from './save-file.ts';

/** A hit and its full address. */
export interface Taken {
  hit: Hit;
  url: string;
}

/** What is known of a report: `name`, `full`, `title`, `publisher`, `published` (`YYYY-MM-DD`). */
export type Source = Readonly<Record<string, string | undefined>>;

const columns = [
  'report',
  'town',
  'part',
  'topic',
  'section',
  'paragraph',
  'start',
  'end',
  'left',
  'phrase',
  'right',
  'url',
] as const;

type Row = Record<(typeof columns)[number], string | number | null>;

/** A hit as a row: offsets are UTF-16 offsets into the paragraph, the words as the page shows them. */
function toRow({ hit, url }: Taken, names: ReadonlyMap<string, string>): Row {
  const { block, start, end, part, topic, title } = hit;
  const { left, phrase, right } = toContext(hit, 40);
  return {
    report: block.report,
    town: names.get(block.report) ?? block.report,
    part,
    topic,
    section: title || null,
    paragraph: block.paragraph,
    start,
    end,
    left,
    phrase: phrase.join(''),
    right,
    url,
  };
}

/** RFC 4180, and no cell that a spreadsheet runs as a formula. */
function toCell(value: string | number | null): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** All hits as a file's text: CSV with a byte order mark, or JSON. */
export function toFile(
  format: 'csv' | 'json',
  query: string,
  hits: readonly Taken[],
  names: ReadonlyMap<string, string>,
): string {
  const rows = hits.map((hit) => toRow(hit, names));
  if (format === 'json') return `${JSON.stringify({ query, total: rows.length, hits: rows }, null, 1)}\n`;
  const lines = rows.map((row) => columns.map((column) => toCell(row[column])).join(','));
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Gives all hits to the reader as a file. */
export function downloadHits(
  format: 'csv' | 'json',
  query: string,
  hits: readonly Taken[],
  names: ReadonlyMap<string, string>,
): void {
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  const name = query.replace(/[\s\p{P}\p{S}\p{C}]+/gu, '').slice(0, 20) || '检索';
  saveFile(`${name}.${format}`, `${type};charset=utf-8`, toFile(format, query, hits, names));
}

/**
 * A hit as a reference after GB/T 7714: 责任者. 题名[文献类型标识]. (发布日期)[引用日期]. 所在位置. 网址.
 *
 * @param today `YYYY-MM-DD`.
 */
export function toCitation({ hit, url }: Taken, source: Source, today: string): string {
  const { publisher, full, title, published } = source;
  const place = [hit.title, `第${hit.block.paragraph.slice(1)}段`].filter(Boolean).join('，');
  const date = published ? `(${published})` : '';
  return `${publisher || `${full ?? ''}人民政府`}. ${title ?? ''}[R/OL]. ${date}[${today}]. ${place}. ${url}.`;
}

/** Puts a text into the clipboard and says so on the button; where that is not allowed, shows the text to be copied. */
export function copyText(text: string, button: HTMLElement): void {
  const before = (button.dataset['label'] ??= button.textContent);
  const say = (words: string): void => {
    button.textContent = words;
    setTimeout(() => (button.textContent = before), 2000);
  };
  const show = (): void => {
    const field = element('textarea', 'copy');
    field.value = text;
    field.readOnly = true;
    field.ariaLabel = '请从这里复制';
    button.after(field);
    field.select();
    say('请从旁边复制');
  };
  try {
    navigator.clipboard.writeText(text).then(() => {
      say('已复制');
    }, show);
  } catch {
    // Without https there is no clipboard
    show();
  }
}

/** Opens, beside a line, its reference to be copied and its link; closes it when it is open. */
export function offerHit(button: HTMLElement, hit: Hit, source: Source, url: string): void {
  const open = button.getAttribute('aria-expanded') === 'true';
  for (const other of document.querySelectorAll('.take')) {
    other.parentElement?.querySelector('[data-take]')?.setAttribute('aria-expanded', 'false');
    other.remove();
  }
  if (open) return;
  button.setAttribute('aria-expanded', 'true');
  const citation = toCitation({ hit, url }, source, new Date().toLocaleDateString('sv'));
  const toButton = (words: string, text: string): HTMLElement => {
    const made = element('button', '', words);
    made.type = 'button';
    made.addEventListener('click', () => {
      copyText(text, made);
    });
    return made;
  };
  button.after(
    element(
      'div',
      'take',
      element('p', '', citation),
      toButton('复制引文', citation),
      toButton('复制链接', url),
    ),
  );
}
