import { element } from '../../dom/element.ts';
import type { CheckMark } from './mark.ts';

/** The text of a draft, a paragraph a line, with the words of every mark marked. */
export interface MarkedText {
  element: HTMLElement;
  /** Shows a mark, by its number. */
  show: (at: number) => void;
}

/**
 * Sets a text with marks. Where marks overlap the words belong to the one that begins first.
 *
 * @param open told of the mark whose words are pressed.
 */
export function createMarkedText(
  source: string,
  marks: readonly CheckMark[],
  open: (at: number) => void,
): MarkedText {
  const body = element('div', 'check-text');
  const shown = new Map<number, HTMLElement>();
  const order = marks
    .map(({ place }, at) => ({ at, ...place, end: Math.max(place.end, place.start + 1) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const line of source.matchAll(/[^\n]+/g)) {
    const paragraph = element('p', '');
    let from = line.index;
    const behind = line.index + line[0].length;
    for (const { at, start, end } of order) {
      const [first, last] = [Math.max(from, start), Math.min(behind, end)];
      if (first >= last) continue;
      const mark = element('mark', '', source.slice(first, last));
      mark.dataset['severity'] = marks[at]!.severity;
      mark.addEventListener('click', () => {
        open(at);
      });
      paragraph.append(source.slice(from, first), mark);
      if (!shown.has(at)) shown.set(at, mark);
      from = last;
    }
    paragraph.append(source.slice(from, behind));
    body.append(paragraph);
  }
  return {
    element: body,
    show(at) {
      for (const mark of shown.values()) delete mark.dataset['current'];
      const mark = shown.get(at);
      if (!mark) return;
      mark.dataset['current'] = '';
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
  };
}
