import style from '../../styles/finder.css?inline';
import { fold } from '../../text/fold.ts';
import { createRoutes } from '../../url/index.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { element } from '../dom/element.ts';

/** What is selected within one block of a report's text and fit to be searched; null else. */
function readSelection(article: Element): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const block = (around instanceof Element ? around : around.parentElement)?.closest('[data-o]');
  const length = fold(range.toString()).length;
  return block && article.contains(block) && length >= 2 && length <= 300 ? range : null;
}

/** Offers, below what is selected in a report, to see how the towns write it. */
export function bindSelection(article: Element): void {
  adoptStyle(style);
  const routes = createRoutes(document.documentElement.dataset['base'] ?? '/');
  const link = element('a', 'ask-others', '各镇怎么写');
  const place = (): void => {
    const range = readSelection(article);
    if (!range) {
      link.remove();
      return;
    }
    link.href = routes.search(range.toString().trim());
    if (!link.isConnected) document.body.append(link);
    const boxes = range.getClientRects();
    const { left = 0, bottom = 0 } = boxes[boxes.length - 1] ?? {};
    const room = document.documentElement.clientWidth - link.offsetWidth - 12;
    link.style.left = `${Math.max(12, Math.min(left, room))}px`;
    link.style.top = `${bottom + scrollY + 8}px`;
  };
  let waiting = 0;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(place, 150);
  };
  document.addEventListener('selectionchange', soon);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') link.remove();
  });
  soon();
}
