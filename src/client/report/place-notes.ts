import type { NotePair } from './notes.ts';

/** Where notes go: as near as can be to the line that each is about, none over another; tops in px, in text order. */
export function stackNotes(wanted: readonly { top: number; height: number }[]): number[] {
  let free = 0;
  return wanted.map(({ top, height }) => {
    const at = Math.max(top, free);
    free = at + height;
    return at;
  });
}

/**
 * Sets every note of the margin level with the line of its number, and does so again whenever the text is laid out anew.
 *
 * The margin is a column of its own, so that a paragraph with many numbers is no longer for its notes.
 */
export function placeNotes(text: HTMLElement, pairs: readonly NotePair[]): void {
  const place = (): void => {
    const { top } = text.getBoundingClientRect();
    const wanted = pairs.flatMap(({ note, mark }) => {
      const line = mark.getClientRects()[0];
      const height = note.offsetHeight;
      if (!line || height === 0) return [];
      // A note is placed in the notes of its own block
      const { top: own } = note.closest('.n')!.getBoundingClientRect();
      return [{ note, height, own: own - top, top: line.top - top + (line.height - height) / 2 }];
    });
    // Numbers of one line keep their order, whatever else is a pixel higher
    const lineOf = ({ top: at }: (typeof wanted)[number]): number => Math.round(at / 12);
    wanted.sort((a, b) => lineOf(a) - lineOf(b));
    const tops = stackNotes(wanted);
    wanted.forEach(({ note, own }, at) => (note.style.top = `${Math.round(tops[at]! - own)}px`));
    text.classList.add('placed');
  };
  new ResizeObserver(place).observe(text);
  void document.fonts.ready.then(place);
}
