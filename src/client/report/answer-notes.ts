import type { NotePair } from './notes.ts';
import { roveBlocks } from './rove-blocks.ts';

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

/** Lets notes and numbers answer each other, and makes every paragraph one stop of the keyboard. */
export function answerNotes(article: HTMLElement, pairs: readonly NotePair[]): void {
  linkNotes(article, pairs);
  roveBlocks(article);
}
