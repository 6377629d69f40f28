import { textWidth } from './text-width.ts';

/** Lines of text of this size no wider than `width` px, broken between any two characters. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines = [''];
  for (const character of text) {
    const line = `${lines.at(-1) ?? ''}${character}`;
    if (textWidth(line, size) > width) lines.push(character);
    else lines[lines.length - 1] = line;
  }
  return text === '' ? [] : lines;
}
