import style from '../../styles/report/finder.css?inline';
import { fold } from '../../text/fold.ts';
import { createRoutes, toCharactersAnchor } from '../../url/index.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { copyText } from '../dom/copy-text.ts';
import { element } from '../dom/element.ts';
import { findSpan, sourcePlaces } from '../dom/text-places.ts';

/** What is selected, from a character of the report's text on; null else. */
function readSelection(article: Element): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(article) ? range : null;
}

/** What of it can be asked of all towns: words within one block, neither too few nor too many; empty else. */
function readPhrase(article: Element, range: Range): string {
  const { commonAncestorContainer: around } = range;
  const block = (around instanceof Element ? around : around.parentElement)?.closest('.text [id^=p]');
  const length = fold(range.toString()).length;
  return block && article.contains(block) && length >= 2 && length <= 300 ? range.toString().trim() : '';
}

/** Offers, below what is selected in a report, to see how the towns write it, and a link to exactly these characters. */
export function bindSelection(article: Element): void {
  adoptStyle(style);
  const routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
  const ask = element('a', '', '各镇怎么写');
  const copy = element('button', '', '复制所选的链接');
  copy.type = 'button';
  const bar = element('div', 'selected', ask, copy);
  let url = '';
  copy.addEventListener('click', () => {
    copyText(url, copy);
  });
  // What is selected stays so while the pointer chooses what to do with it
  bar.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  const place = (): void => {
    if (bar.contains(document.activeElement)) return;
    const range = readSelection(article);
    const span = range && findSpan(sourcePlaces(article), range);
    if (!range || !span) {
      bar.remove();
      return;
    }
    const [start, end] = span;
    url = `${location.origin}${location.pathname}#${toCharactersAnchor({ start, end })}`;
    const phrase = readPhrase(article, range);
    ask.hidden = phrase === '';
    ask.href = routes.search(phrase);
    if (!bar.isConnected) document.body.append(bar);
    const boxes = range.getClientRects();
    const { left = 0, bottom = 0 } = boxes[boxes.length - 1] ?? {};
    const room = document.documentElement.clientWidth - bar.offsetWidth - 12;
    bar.style.left = `${Math.max(12, Math.min(left, room))}px`;
    bar.style.top = `${bottom + scrollY + 8}px`;
  };
  let waiting = 0;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(place, 150);
  };
  document.addEventListener('selectionchange', soon);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.remove();
  });
  soon();
}
