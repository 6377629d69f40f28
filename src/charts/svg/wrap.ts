import { textWidth } from './text-width.ts';

/** What stays in one line: a number or a word of Latin letters, or any other character; with the marks that close it. */
const piece = /(?:[\w.+%-]+|[^])[、，。；：！？）》”…]*/gu;

/** Lines of text of this size no wider than `width` px; only what is wider by itself is broken between any two characters. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines = [''];
  const pieces = (text.match(piece) ?? []).flatMap((each) =>
    textWidth(each, size) > width ? Array.from(each) : each,
  );
  for (const each of pieces) {
    const line = `${lines.at(-1) ?? ''}${each}`;
    if (textWidth(line, size) > width) lines.push(each);
    else lines[lines.length - 1] = line;
  }
  return text === '' ? [] : lines;
}
