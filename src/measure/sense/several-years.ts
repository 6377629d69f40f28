import { toHalfWidth } from '../../text/numerals.ts';
import type { ParsedReport, Section, Span } from '../../report/types.ts';

/** What looks back on more than a year: 过去五年, 几年来, “十三五”时期, 本届政府. */
const several =
  /过去的?[几三四五]年|[几三四五]年(?:来|间|工作|发展)|本届政府|十[一二三四五]五[”"]?(?:时期|期间|以来)/;
/** What speaks of one year, early in a paragraph or in a title. */
const single = /过去的?一年|一年来|这一年|(?:19|20)\d\d ?年|今年|去年|上半年/;
/** How much of a paragraph says what it is about. */
const opening = 30;

/**
 * The stretches of the review that look back on several years, so that a number without a year of its own has no period:
 * `一、过去五年工作回顾`, or a part whose first paragraph begins `“十三五”时期是极不平凡的五年`.
 * Each ends with its part, or where a paragraph begins with one year: `一年来,…`, `2021年,…`. A sentence that only
 * mentions `近三年` in a review of one year opens none.
 */
export function findSeveralYears({ source: written, sections, blocks }: ParsedReport): Span[] {
  const source = toHalfWidth(written);
  const texts = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  let next = 0;
  return sections
    .filter(({ part }) => part === 'review')
    .flatMap((section) => {
      while ((texts[next]?.end ?? Infinity) <= section.start) next += 1;
      const from = next;
      while ((texts[next]?.end ?? Infinity) <= section.end) next += 1;
      const inside = texts.slice(from, next + 1).filter(({ start }) => start < section.end);
      const title = toHalfWidth(section.title ?? '');
      const bodies = inside.filter(
        ({ start, end }) => !source.slice(start, end).trimEnd().endsWith(title) || title === '',
      );
      const head = (span: Span): string => source.slice(bodyStart(section, span), span.end).slice(0, opening);
      const first = bodies[0];
      if (!first || !(reach(title) === 'several' || reach(head(first)) === 'several')) return [];
      const until = bodies.find((body) => reach(head(body)) === 'one')?.start ?? section.end;
      return until > first.start ? [{ start: first.start, end: until }] : [];
    });
}

/** Which of the two a text speaks of first. */
function reach(text: string): 'several' | 'one' | undefined {
  const many = text.search(several);
  const one = text.search(single);
  if (many >= 0 && (one < 0 || many < one)) return 'several';
  return one >= 0 ? 'one' : undefined;
}

/** Where the words of a block begin that are not the part's own title. */
function bodyStart({ title, start }: Section, block: Span): number {
  return block.start <= start && title !== null ? Math.max(block.start, start + title.length) : block.start;
}
