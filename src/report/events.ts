import type { ClassifiedLine } from './classify.ts';
import type { Heading } from './heading/index.ts';
import { readTurn } from './cues.ts';

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

/** The next heading behind an event; undefined behind the last. */
export function nextHeading(events: readonly Event[], index: number): Heading | undefined {
  for (let at = index + 1; at < events.length; at += 1) {
    const heading = events[at]?.heading;
    if (heading) return heading;
  }
  return undefined;
}

/**
 * Whether targets stand right below a heading that names no part: `二、冲刺明年,接续拼搏奋斗`, then
 * `今年政府工作的总体要求是:…`.
 */
export function foretellsPlan(
  events: readonly Event[],
  lines: readonly ClassifiedLine[],
  index: number,
): boolean {
  for (let at = index + 1; at < events.length; at += 1) {
    const { heading, line } = events[at] as Event;
    if (heading) return false;
    if (readTurn(lines[line]?.text ?? '', 'review') === 'targets') return true;
  }
  return false;
}
