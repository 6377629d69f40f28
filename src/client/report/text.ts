/** A text node of the report and the offset of its first character in the source. */
interface Place {
  node: Text;
  start: number;
}

/** Every text node of the blocks of a report, each block beginning at its `data-o`. */
export function findPlaces(article: Element): Place[] {
  return [...article.querySelectorAll<HTMLElement>('[data-o]')].flatMap((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const places: Place[] = [];
    let start = Number(block.dataset['o']);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      places.push({ node, start });
      start += node.length;
    }
    return places;
  });
}

/** Ranges of the page for spans `[start, end]` of the source. */
export function findRanges(places: readonly Place[], spans: readonly (readonly [number, number])[]): Range[] {
  return places.flatMap(({ node, start }) =>
    spans.flatMap(([from, to]) => {
      const a = Math.max(from - start, 0);
      const b = Math.min(to - start, node.length);
      if (a >= b) return [];
      const range = new Range();
      range.setStart(node, a);
      range.setEnd(node, b);
      return [range];
    }),
  );
}
