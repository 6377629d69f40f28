/** Selects words of the text, so that they are seen and can be copied. */
export function selectPlace(
  body: HTMLElement,
  source: string,
  { start, end }: { start: number; end: number },
): void {
  // A paragraph is a line of the source that is not empty.
  const lines = Array.from(source.matchAll(/[^\n]+/g));
  const at = lines.findIndex((line) => start < line.index + line[0].length);
  const paragraph = body.children[at];
  const from = lines[at]?.index ?? 0;
  if (!paragraph) return;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  let left = 0;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = (node.textContent ?? '').length;
    const [first, last] = [start - from - left, end - from - left];
    if (first >= 0 && first < length) range.setStart(node, first);
    if (last > 0 && last <= length) range.setEnd(node, last);
    left += length;
  }
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
}
