import { fold } from '../fold.ts';
import type { Section } from '../report/types.ts';
import { rowId } from './rows.ts';
import type { Alignable } from './types.ts';

/** A section as it is compared with those of other reports. */
export interface Unit {
  report: string;
  /** `s<n>` of the sections that it holds: one, after the bare headings of the same row that lead to it. */
  sections: string[];
  /** `review.economy`. */
  row: string;
  /** The nearest outer section of the same row; null where the section is the first of its kind. */
  outer: string | null;
  /** Folded heading; empty for an implied section. */
  heading: string;
  /** Folded text: its own, or with its inner sections where it has hardly any of its own. */
  content: string;
  /** Indicators that the text counts, each once. */
  indicators: string[];
}

/** A section with less text of its own, in characters without its heading, is a bare heading. */
const shortest = 12;

/**
 * The sections of a report, in text order, as they are compared.
 *
 * A bare heading (`(一)着力加快经济发展`, with nothing before its first inner section) goes with the first inner section of
 * its row, as it would stand above it on paper; where the row has none, it speaks through all that it holds.
 */
export function toUnits({ meta, source, sections, records }: Alignable): Unit[] {
  const walk = (section: Section, outers: readonly Section[], above: readonly Section[]): Unit[] => {
    const row = rowId(section);
    const inner = section.sections[0]?.start ?? section.end;
    const own = fold(source.slice(section.start, inner));
    const isBare = own.length - fold(section.title ?? '').length < shortest;
    const heir = isBare ? section.sections.find((child) => rowId(child) === row) : undefined;
    const rest = section.sections.flatMap((child) =>
      walk(child, [...outers, section], child === heir ? [...above, section] : []),
    );
    if (heir) return rest;
    const end = isBare ? section.end : inner;
    const within = records.filter((record) => record.start >= section.start && record.end <= end);
    const all = [...above, section];
    const unit: Unit = {
      report: meta.id,
      sections: all.map(({ id }) => id),
      row,
      outer: outers.findLast((outer) => rowId(outer) === row && !above.includes(outer))?.id ?? null,
      heading: fold(all.map(({ title }) => title ?? '').join('')),
      content: isBare ? fold(source.slice(section.start, section.end)) : own,
      indicators: [...new Set(within.flatMap(({ indicator }) => indicator ?? []))],
    };
    return [unit, ...rest];
  };
  return sections.flatMap((section) => walk(section, [], []));
}
