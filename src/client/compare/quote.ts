import { sentenceAt } from '../../text/sentences.ts';
import { findRanges, offsetIn, textPlaces } from '../dom/text-places.ts';
import type { BarContent, ContextBar } from './context-bar.ts';

/** Words with where they stand: `“……。”（龙泉镇《题》，网址）`. */
export function formatCitation(words: string, source: { title: string; town: string; href: string }): string {
  return `“${words}”（${source.town}《${source.title}》，${source.href}）`;
}

/**
 * Picks sentences of a sheet to copy: a click picks one, the keys `[` and `]` go through a focused paragraph's, `c` copies.
 *
 * @param cite what the bar offers for a picked sentence.
 */
export function bindQuotes(
  sheet: HTMLElement,
  bar: ContextBar,
  cite: (words: string, paragraph: HTMLElement) => Pick<BarContent, 'children' | 'copy'>,
): void {
  let picked: { paragraph: HTMLElement; start: number; end: number } | undefined;
  const pick = (paragraph: HTMLElement, offset: number): void => {
    const text = paragraph.textContent;
    const { start, end } = sentenceAt(text, offset);
    bar.show({ ...cite(text.slice(start, end), paragraph), release: letGo });
    picked = { paragraph, start, end };
    if ('highlights' in CSS)
      CSS.highlights.set('sentence', new Highlight(...findRanges(textPlaces(paragraph), [[start, end]])));
  };
  sheet.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const paragraph = target.closest<HTMLElement>('.cell p:has(.k)');
    const selection = getSelection();
    if (!paragraph || !selection?.anchorNode || !paragraph.contains(selection.anchorNode)) return;
    pick(paragraph, offsetIn(paragraph, selection.anchorNode, selection.anchorOffset));
  });
  sheet.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const paragraph = event.target.closest<HTMLElement>('.cell p:has(.k)');
    if (!paragraph || !['[', ']', 'c'].includes(event.key)) return;
    event.preventDefault();
    const here = picked?.paragraph === paragraph ? picked : undefined;
    if (event.key === '[')
      pick(paragraph, paragraph.textContent.slice(0, here?.start ?? 1).trimEnd().length - 1);
    else if (event.key === ']') pick(paragraph, here ? here.end : 0);
    else if (!here) pick(paragraph, 0);
    if (event.key === 'c') bar.copy();
  });
  function letGo(): void {
    picked = undefined;
    if ('highlights' in CSS) CSS.highlights.delete('sentence');
  }
}
