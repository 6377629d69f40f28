import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from './types.ts';
import { findEnumerated } from './enumerated.ts';
import { findInline } from './inline.ts';
import { findLeads, findPlainLines, findStoppedLines } from './plain.ts';

/** Finds every heading of a report, in text order: numbered ones, lines, heads of paragraphs, and those inside them. */
export function findHeadings(lines: readonly ClassifiedLine[]): Heading[] {
  const enumerated = findEnumerated(lines);
  const numbered = linesThatBegin(lines, enumerated);
  const plain = findPlainLines(lines, numbered);
  // 2023年工作回顾坚持问题导向,…。 is the name of a part with its text, and no title that ends with a stop
  const stopped = findStoppedLines(lines, linesThatBegin(lines, [...enumerated, ...plain]));
  const leads = findLeads(lines, linesThatBegin(lines, [...enumerated, ...plain, ...stopped]));
  const outer = [...enumerated, ...plain, ...stopped, ...leads];
  const ends = new Map<number, number>();
  // 生态底色更加厚实。…数字赋能更有成效。… : the title at the head of a paragraph is held beside those inside it.
  for (const heading of [...enumerated, ...plain, ...stopped]) {
    const line = lines[heading.line];
    if (line) ends.set(heading.line, Math.max(ends.get(heading.line) ?? 0, heading.end - line.start));
  }
  const starts = new Set(leads.map(({ start }) => start));
  const inner = findInline(lines, ends).filter(({ start }) => !starts.has(start));
  return [...outer, ...inner].sort((a, b) => a.start - b.start);
}

function linesThatBegin(lines: readonly ClassifiedLine[], headings: readonly Heading[]): Set<number> {
  return new Set(
    headings.filter((heading) => heading.start === lines[heading.line]?.start).map((heading) => heading.line),
  );
}
