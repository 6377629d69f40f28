import type { Finding, LintInput } from './types.ts';
import { findEnumerators } from '../enumerators.ts';

/** Marks where punctuation fell out: after a title, before 一是 or 2. inside a paragraph, at a paragraph's end. */
export function lostPunctuation(input: LintInput): Finding[] {
  const gaps = new Map<number, string>();
  const add = (offset: number, message: string) => {
    if (!gaps.has(offset)) gaps.set(offset, message);
  };
  const headed = new Set(input.blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start));
  for (const heading of input.headings) {
    if (heading.lostStop)
      add(
        heading.titleEnd,
        `标题“${toPlain(input.source.slice(heading.titleStart, heading.titleEnd))}”与正文之间脱句号。`,
      );
  }
  input.lines.forEach((line) => {
    if (line.kind !== 'paragraph') return;
    for (const { at, text } of findEnumerators(line.text)) {
      if (at > 0 && /[\p{Script=Han}\d%)”]/u.test(line.text[at - 1] ?? ''))
        add(line.start + at, `“${text.trim()}”之前脱标点。`);
    }
    for (const match of line.text.matchAll(
      /(?<=。|;|^)[^。,;:、“”]{2,10}方面(?=[\p{Script=Han}“])(?![的都均各也和与])/gu,
    )) {
      add(line.start + match.index + match[0].length, `“${match[0]}”之后脱逗号。`);
    }
    if (line.text.length > 40 && /[\p{Script=Han}\d%]$/u.test(line.text) && !headed.has(line.start))
      add(line.end, '段末脱句号。');
  });
  return Array.from(gaps, ([offset, message]) => ({ start: offset, end: offset, message }));
}

/** A title quoted inside quotation marks takes single ones. */
function toPlain(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
