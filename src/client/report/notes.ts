import { element } from '../dom/element.ts';
import { openWhenWide } from '../dom/open-when-wide.ts';
import { placeNotes } from './place-notes.ts';
import { roveBlocks } from './rove-blocks.ts';

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
    const link = element('a', '', name.cloneNode());
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

/** Marks a number while its note is pointed at or focused, and its note while it is. */
function linkNotes(article: HTMLElement, pairs: readonly NotePair[]): void {
  const others = new Map(pairs.flatMap(({ note, mark }) => [[note, mark] as const, [mark, note] as const]));
  let marked: HTMLElement[] = [];
  const mark = ({ target }: Event): void => {
    for (const one of marked) one.classList.remove('on');
    const own = (target as Element).closest<HTMLElement>('.text li, .n.f > summary, .n > .f, data');
    const other = own && others.get(own);
    marked = other ? [own, other] : [];
    for (const one of marked) one.classList.add('on');
  };
  for (const type of ['pointerover', 'focusin']) article.addEventListener(type, mark);
}

/**
 * The notes beside a report's text: open and level with their lines where there is room, linked to their numbers, and
 * one stop of the keyboard a paragraph.
 */
export function bindNotes(article: HTMLElement): void {
  openWhenWide(article.querySelectorAll<HTMLDetailsElement>('.n:not(.f)'), '80rem');
  const pairs = pairNotes(article);
  linkNotes(article, pairs);
  roveBlocks(article);
  placeNotes(article.querySelector<HTMLElement>('.text')!, pairs);
}
