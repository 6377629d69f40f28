import style from '../../styles/page/anchor.css?inline';
import { findAt, parseAnchor } from '../../url/index.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { findRanges, sourceLines, sourcePlaces } from '../dom/text-places.ts';

/** Where an element's text stands in the source. */
function toPlace(element: HTMLElement, start: number) {
  return { element, start, end: start + element.textContent.length };
}

/** Marks characters of the source and brings them into view; they stay marked while the page shows the source's own signs. */
function markCharacters(article: HTMLElement, span: readonly [number, number]): void {
  adoptStyle(style);
  const readRanges = () => findRanges(sourcePlaces(article), [span]);
  const [first] = readRanges();
  const block = first?.startContainer.parentElement;
  if (!first || !block) return;
  const { top } = first.getBoundingClientRect();
  scrollTo({ top: scrollY + top - innerHeight / 3 });
  if (!('highlights' in CSS)) {
    const selection = getSelection();
    selection?.removeAllRanges();
    for (const range of readRanges()) selection?.addRange(range);
    return;
  }
  const mark = (): void => {
    CSS.highlights.set('cited', new Highlight(...readRanges()));
  };
  mark();
  const changes = new MutationObserver(mark);
  changes.observe(article, { subtree: true, characterData: true });
  const end = (): void => {
    changes.disconnect();
    CSS.highlights.delete('cited');
  };
  addEventListener('hashchange', end, { once: true });
}

/** The mark or note of a defect as links named it once, the third of the report by `#e3` or `#d3`. */
function findNumbered(article: HTMLElement, hash: string): Element | undefined {
  const [, kind, number] = /^#([de])(\d+)$/.exec(hash) ?? [];
  if (kind === undefined) return undefined;
  const all = [...article.querySelectorAll(`[id^=${kind}]`)].filter(({ id }) => /^.\d/.test(id));
  const placeOf = ({ id }: Element): number => Number.parseInt(id.slice(1), 10);
  return all.sort((a, b) => placeOf(a) - placeOf(b))[Number(number) - 1];
}

/**
 * Opens what a hash asks for that names no element of the page: the number or the paragraph that stands at an offset takes
 * its place in the address, characters are marked where they stand.
 */
export function showAnchor(article: HTMLElement): void {
  const defect = findNumbered(article, location.hash);
  if (defect) {
    location.replace(`#${defect.id}`);
    return;
  }
  const anchor = parseAnchor(location.hash);
  if (!anchor) return;
  if (anchor.kind === 'characters') {
    markCharacters(article, [anchor.start, anchor.end]);
    return;
  }
  const quantities = [...article.querySelectorAll<HTMLElement>('data[id]')].map((element) =>
    toPlace(element, Number(element.id.slice(1))),
  );
  const lines = sourceLines(article).map(({ line, start }) => toPlace(line, start));
  const found = findAt(anchor, quantities, lines);
  if (found) location.replace(`#${found.element.id}`);
}
