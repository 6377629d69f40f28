import { toCitationBar } from './cite.ts';
import { createContextBar } from './context-bar.ts';
import { bindDrag } from './drag.ts';
import { highlightIndicator } from './highlight-indicator.ts';
import { bindQuotes } from './quote.ts';

/** What answering needs of the desk. */
export interface SheetAnswers {
  /** Moves a column before another place. */
  move: (id: string, to: number) => void;
  toIndicator: (id: string) => string;
  /** Where a paragraph stands. */
  sourceOf: (paragraph: HTMLElement) => { title: string; town: string; href: string };
  /** Puts words into the clipboard. */
  write: (words: string, done: string) => Promise<void>;
}

/** Answers pointers and keys on a sheet: dragged columns, numbers of one indicator, sentences to copy; none is needed before the columns are there. */
export function answerSheet(
  sheet: HTMLElement,
  place: HTMLElement,
  { move, toIndicator, sourceOf, write }: SheetAnswers,
): void {
  const bar = createContextBar(place);
  bindDrag(sheet, move);
  highlightIndicator(sheet, bar, toIndicator);
  bindQuotes(sheet, bar, (sentence, paragraph) => toCitationBar(sentence, sourceOf(paragraph), write));
}
