import type { ClassifiedLine } from '../classify.ts';
import type { DraftSection } from './types.ts';

/** Ends each section where the next of its level or above begins, or with its paragraph, without white space at the end. */
export function closeSections(
  source: string,
  lines: readonly ClassifiedLine[],
  sections: readonly DraftSection[],
): DraftSection[] {
  const last = lines.findLast((line) => line.kind === 'paragraph')?.end ?? source.length;
  const ended = sections.map((section) => ({ ...section, id: `s${section.start}` }));
  const open: DraftSection[] = [];
  const close = (section: DraftSection | undefined, at: number) => {
    if (!section) return;
    const heading = section.heading;
    const within =
      heading && (heading.form === 'item' || heading.look === 'inline')
        ? (lines[heading.line]?.end ?? at)
        : at;
    const end = Math.min(at, within);
    section.end = section.start + source.slice(section.start, end).trimEnd().length;
  };
  for (const section of ended) {
    while ((open.at(-1)?.level ?? 0) >= section.level) close(open.pop(), section.start);
    open.push(section);
  }
  while (open.length > 0) close(open.pop(), last);
  return ended;
}
