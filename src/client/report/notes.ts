import { openWhenWide } from '../dom/open-when-wide.ts';
import { placeNotes } from './place-notes.ts';

/** A note and what it is about: a number, or the sign of a defect. */
export interface NotePair {
  /** The line of the margin: a number's own, or the count that defects stand behind. */
  note: HTMLElement;
  mark: HTMLElement;
}

/** Pairs a block's notes with its numbers, in their order: the name becomes a link, what is in doubt is marked. */
function pairNumbers(block: HTMLElement, notes: readonly HTMLElement[]): NotePair[] {
  const numbers = [...block.querySelectorAll<HTMLElement>('data')];
  return notes.flatMap((note, at) => {
    const mark = numbers[at];
    const name = note.firstChild;
    if (!mark || !name) return [];
    // Not by `element`: it would be one more file to fetch
    const link = document.createElement('a');
    link.append(name.cloneNode());
    link.href = `#${mark.id}`;
    name.replaceWith(link);
    if (note.matches('.w, .v')) mark.classList.add('w');
    return [{ note, mark }];
  });
}

/** The notes of an article's margin with what each is about, in text order. */
function pairNotes(article: HTMLElement): NotePair[] {
  return [...article.querySelectorAll<HTMLElement>('.n')].flatMap((details) => {
    const block = details.previousElementSibling as HTMLElement;
    const notes = [...details.querySelectorAll<HTMLElement>('.n:not(.f) > ul > li')];
    const fold = details.querySelector<HTMLElement>(details.matches('.f') ? 'summary' : '.f');
    const sign = block.querySelector<HTMLElement>('.e') ?? block;
    return [...pairNumbers(block, notes), ...(fold ? [{ note: fold, mark: sign }] : [])];
  });
}

/**
 * The notes beside a report's text: open and level with their lines where there is room, linked to their numbers, and
 * one stop of the keyboard a paragraph.
 */
export function bindNotes(article: HTMLElement): void {
  const isWide = openWhenWide(article.querySelectorAll<HTMLDetailsElement>('.n:not(.f)'), '80rem');
  const pairs = pairNotes(article);
  // What answers a pointer or a key need not come with the page
  const touched = (): void => {
    for (const type of ['pointerover', 'focusin']) article.removeEventListener(type, touched);
    void import('./answer-notes.ts').then(({ answerNotes }) => {
      answerNotes(article, pairs);
    });
  };
  for (const type of ['pointerover', 'focusin']) article.addEventListener(type, touched);
  const place = (): void => {
    placeNotes(article.querySelector<HTMLElement>('.text')!, pairs);
  };
  // Where there is no margin, notes stand below their paragraphs
  if (isWide.matches) place();
  else isWide.addEventListener('change', place, { once: true });
}
