import { formatCitation } from './quote.ts';
import { element } from '../dom/element.ts';

/** Offers in `bar` to copy a sentence with its citation; `write` puts words into the clipboard. */
export function offerCitation(
  bar: HTMLElement,
  sentence: string,
  source: { title: string; town: string; href: string },
  write: (words: string, done: string) => Promise<void>,
): void {
  const button = element('button', '', '复制此句与出处');
  button.dataset['copy'] = '';
  button.addEventListener('click', () => void write(formatCitation(sentence, source), '此句与出处已复制。'));
  const short = sentence.length > 40 ? `${sentence.slice(0, 39)}…` : sentence;
  bar.replaceChildren(
    element('span', '', short),
    button,
    element('small', '', '按 [ ] 换句，c 复制，Esc 收起'),
  );
  bar.hidden = false;
}
