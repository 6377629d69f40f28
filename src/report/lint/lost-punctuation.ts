import type { Finding, LintInput } from './types.ts';
import { findEnumerators } from '../enumerators.ts';
import { findProseGaps } from './prose-gaps.ts';

/**
 * Marks where punctuation fell out: after a title (`社会大局安定有序|强化矛盾隐患排查`), before 一是 or 2. inside a
 * paragraph (`先进集体称号|二是扎实推进`), in running prose, at a paragraph's end; leaves `在…方面取得实效` alone.
 */
export function lostPunctuation(input: LintInput): Finding[] {
  const gaps = new Map<number, string>();
  const add = (offset: number, message: string) => {
    if (!gaps.has(offset)) gaps.set(offset, message);
  };
  // What a copy cut off is told by `truncated`; where many paragraphs have no stop, none was lost.
  const paragraphs = input.lines.filter(({ kind }) => kind === 'paragraph');
  const open = paragraphs
    .slice(0, -1)
    .filter(({ text }) => text.length > 40 && /[\p{Script=Han}\d%]$/u.test(text));
  const lost = open.length * 4 > paragraphs.length ? [] : open;
  const headed = new Set(input.blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start));
  for (const heading of input.headings) {
    if (heading.lostStop && /\S/.test(input.source[heading.titleEnd] ?? ''))
      add(
        heading.titleEnd,
        `标题“${toPlain(input.source.slice(heading.titleStart, heading.titleEnd))}”与正文之间脱句号。`,
      );
  }
  paragraphs.forEach((line) => {
    for (const { at, text } of findEnumerators(line.text)) {
      const before = line.text.slice(Math.max(0, at - 3), at);
      // 做好工作一要…,二要…: what is done goes before its first verb
      if (text.startsWith('一要')) continue;
      // 即一是…二是…: said on purpose
      if (at > 0 && /[\p{Script=Han}\d%)”]$/u.test(before) && !/(?:即|就是|分别是)$/.test(before))
        add(line.start + at, `“${text.trim()}”之前脱标点。`);
    }
    for (const { at, message } of findProseGaps(line.text)) add(line.start + at, message);
    if (lost.includes(line) && !headed.has(line.start)) add(line.end, '段末脱句号。');
  });
  return Array.from(gaps, ([offset, message]) => ({ start: offset, end: offset, message }));
}

/** A title quoted inside quotation marks takes single ones. */
function toPlain(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
