import { element } from '../dom/element.ts';
import type { BarContent } from './context-bar.ts';
import { createContextBar } from './context-bar.ts';
import { bindDrag } from './drag.ts';
import { highlightIndicator } from './highlight-indicator.ts';
import { bindQuotes, formatCitation } from './quote.ts';

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

/** What the bar offers for a sentence: to copy it with its citation; `write` puts words into the clipboard. */
function toCitationBar(
  sentence: string,
  source: ReturnType<SheetAnswers['sourceOf']>,
  write: SheetAnswers['write'],
): Pick<BarContent, 'children' | 'copy'> {
  const copy = () => void write(formatCitation(sentence, source), '此句与出处已复制。');
  const button = element('button', '', '复制此句与出处');
  button.addEventListener('click', copy);
  const short = sentence.length > 40 ? `${sentence.slice(0, 39)}…` : sentence;
  const keys = element('small', '', '按 [ ] 换句，c 复制，Esc 收起');
  return { children: [element('span', '', short), button, keys], copy };
}

/**
 * Answers pointers and keys on a sheet: dragged columns, numbers of one indicator, sentences to copy; none is needed before
 * the columns are there.
 */
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
