/** A text node, and the offset of its first character in what it is a part of. */
export interface TextPlace {
  node: Text;
  start: number;
}

/** Every text node of an element in order; the first begins at `start`. */
export function textPlaces(root: Node, start = 0): TextPlace[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: TextPlace[] = [];
  let at = start;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    places.push({ node, start: at });
    at += node.length;
  }
  return places;
}

/** The lines of a report's text in their order, each with the offset into the source that is its id: `p219`. */
export function sourceLines(article: Element): { line: HTMLElement; start: number }[] {
  return [...article.querySelectorAll<HTMLElement>('.text [id^=p]')].map((line) => ({
    line,
    start: Number(line.id.slice(1)),
  }));
}

/** Every text node of the lines of a report, with offsets into the source. */
export function sourcePlaces(article: Element): TextPlace[] {
  return sourceLines(article).flatMap(({ line, start }) => textPlaces(line, start));
}

/** Ranges of the page for spans `[start, end]` of what the places are parts of. */
export function findRanges(
  places: readonly TextPlace[],
  spans: readonly (readonly [number, number])[],
): Range[] {
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

/** How many characters of an element stand before a boundary point in it. */
export function offsetIn(root: Node, node: Node, offset: number): number {
  const range = new Range();
  range.selectNodeContents(root);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The span that a range of the page covers of what the places are parts of; null where it holds no character. */
export function findSpan(places: readonly TextPlace[], range: Range): [start: number, end: number] | null {
  const inside = places.flatMap(({ node, start }): [number, number][] => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    return from < to ? [[start + from, start + to]] : [];
  });
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? [first[0], last[1]] : null;
}
