/** The sentence of a paragraph that an offset of its text stands in, or the nearest; with where it begins and ends. */
export function findSentence(text: string, offset: number): { start: number; end: number; words: string } {
  let start = 0;
  for (const { 0: words, index } of text.matchAll(/[^。！？]+[。！？]*[”）]*|[。！？]+/gu)) {
    start = index;
    if (offset < index + words.length) return { start, end: index + words.length, words: words.trim() };
  }
  return { start, end: text.length, words: text.slice(start).trim() };
}

/** `“……。”（《题》，龙泉镇，2022 年，网址）` */
export function formatCitation(words: string, source: { title: string; town: string; href: string }): string {
  return `“${words}”（${source.town}《${source.title}》，${source.href}）`;
}

/** The text of a paragraph without what the machine added. */
const textOf = (paragraph: Element) => paragraph.textContent;

/** Where in a paragraph a click or the caret stands, as an offset into its text. */
function offsetIn(paragraph: Element, node: Node, offset: number): number {
  const range = new Range();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Picks sentences of a sheet to copy: a click picks one, the keys `[` and `]` go through a focused paragraph's. */
export function bindQuotes(
  sheet: HTMLElement,
  cite: (words: string, paragraph: HTMLElement) => void,
): (paragraph: HTMLElement, offset: number) => void {
  let picked: { paragraph: HTMLElement; start: number; end: number; words: string } | undefined;
  const pick = (paragraph: HTMLElement, offset: number) => {
    const text = textOf(paragraph);
    picked = { paragraph, ...findSentence(text, Math.min(Math.max(offset, 0), text.length - 1)) };
    if ('highlights' in CSS) {
      const range = new Range();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        if (picked.start >= at && picked.start <= at + node.length) range.setStart(node, picked.start - at);
        if (picked.end >= at && picked.end <= at + node.length) range.setEnd(node, picked.end - at);
        at += node.length;
      }
      CSS.highlights.set('sentence', new Highlight(range));
    }
  };
  sheet.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const paragraph = target.closest<HTMLElement>('.cell p:has(.k)');
    const selection = getSelection();
    if (!paragraph || !selection?.anchorNode || !paragraph.contains(selection.anchorNode)) return;
    pick(paragraph, offsetIn(paragraph, selection.anchorNode, selection.anchorOffset));
    cite(picked!.words, paragraph);
  });
  sheet.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const paragraph = event.target.closest<HTMLElement>('.cell p:has(.k)');
    if (!paragraph || !['[', ']', 'c'].includes(event.key)) return;
    event.preventDefault();
    const here = picked?.paragraph === paragraph ? picked : undefined;
    if (event.key === '[') pick(paragraph, (here?.start ?? 1) - 1);
    else if (event.key === ']') pick(paragraph, here ? here.end : 0);
    else if (!here) pick(paragraph, 0);
    cite(picked!.words, paragraph);
    if (event.key === 'c') document.querySelector<HTMLButtonElement>('.same-bar [data-copy]')?.click();
  });
  return pick;
}
