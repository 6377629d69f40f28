import { element } from '../dom/element.ts';
import type { BarContent } from './context-bar.ts';
import { formatCitation } from './quote.ts';

/** What the bar offers for a sentence: to copy it with its citation; `write` puts words into the clipboard. */
export function toCitationBar(
  sentence: string,
  source: { title: string; town: string; href: string },
  write: (words: string, done: string) => Promise<void>,
): Pick<BarContent, 'children' | 'copy'> {
  const copy = () => void write(formatCitation(sentence, source), '此句与出处已复制。');
  const button = element('button', '', '复制此句与出处');
  button.addEventListener('click', copy);
  const short = sentence.length > 40 ? `${sentence.slice(0, 39)}…` : sentence;
  const keys = element('small', '', '按 [ ] 换句，c 复制，Esc 收起');
  return { children: [element('span', '', short), button, keys], copy };
}
