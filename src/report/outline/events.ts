import type { ClassifiedLine } from '../classify.ts';
import type { Heading } from '../heading/index.ts';

/** What the outline goes by: a heading, or a paragraph that none opens. */
export type Event = { line: number; heading: Heading } | { line: number; heading: undefined };

/** Plain paragraphs and headings in text order; a line with a heading at its start is no plain paragraph. */
export function toEvents(lines: readonly ClassifiedLine[], headings: readonly Heading[]): Event[] {
  const byLine = Map.groupBy(headings, (heading) => heading.line);
  return lines.flatMap((line, index): Event[] => {
    if (line.kind !== 'paragraph') return [];
    const own = (byLine.get(index) ?? []).map((heading) => ({ line: index, heading }));
    return own[0]?.heading.start === line.start ? own : [{ line: index, heading: undefined }, ...own];
  });
}
