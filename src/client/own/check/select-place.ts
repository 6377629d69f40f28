import { findRanges, textPlaces } from '../../dom/text-places.ts';

/** Selects words of the text, so that they are seen and can be copied; where one is missing, the character behind. */
export function selectPlace(
  body: HTMLElement,
  source: string,
  { start, end }: { start: number; end: number },
): void {
  // A paragraph is a line of the source that is not empty.
  const lines = Array.from(source.matchAll(/[^\n]+/g));
  const at = lines.findIndex((line) => start < line.index + line[0].length);
  const paragraph = body.children[at];
  if (!paragraph) return;
  const places = textPlaces(paragraph, lines[at]?.index);
  const ranges = findRanges(places, [[start, Math.max(end, start + 1)]]);
  const range = ranges[0] ?? new Range();
  const last = ranges.at(-1);
  if (last) range.setEnd(last.endContainer, last.endOffset);
  else range.selectNodeContents(paragraph);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
}
