import { fold } from '../text/fold.ts';
import type { Section } from '../report/types.ts';
import { rowId } from './rows.ts';
import type { Alignable } from './types.ts';

/** A section as it is compared with those of other reports. */
export interface ComparedSection {
  report: string;
  /** `s<start>`. */
  section: string;
  /** `review.economy`. */
  row: string;
  /** The nearest outer section of the same row; null where the section is the first of its kind. */
  outer: string | null;
  /** For a bare heading, the first inner section of its row, above which it stands on paper; else null. */
  heir: string | null;
  /** How many outer sections are on a topic; those in `general`, such as the heading of a part, do not count. */
  depth: number;
  /** Folded heading; empty for an implied section. */
  heading: string;
  /** Folds the text with that of all inner sections: a heading stands for what it leads to. */
  readContent: () => string;
  /** Indicators that the text counts, each once. */
  indicators: string[];
}

/** A section with less text of its own, in characters without its heading, is a bare heading. */
const shortest = 12;

/** The sections of a report, in text order, as they are compared. */
export function toUnits({ meta, source, sections, records }: Alignable): ComparedSection[] {
  const walk = (section: Section, outers: readonly Section[]): ComparedSection[] => {
    const { start, end, title } = section;
    const row = rowId(section);
    const own = fold(source.slice(start, section.sections[0]?.start ?? end));
    const isBare = own.length - fold(title ?? '').length < shortest;
    const within = records.filter((record) => record.start >= start && record.end <= end);
    const unit: ComparedSection = {
      report: meta.id,
      section: section.id,
      row,
      outer: outers.findLast((outer) => rowId(outer) === row)?.id ?? null,
      heir: (isBare && section.sections.find((inner) => rowId(inner) === row)?.id) || null,
      depth: outers.filter(({ topic }) => topic !== 'general').length,
      heading: fold(title ?? ''),
      readContent: () => fold(source.slice(start, end)),
      indicators: [...new Set(within.flatMap(({ indicator }) => indicator ?? []))],
    };
    return [unit, ...section.sections.flatMap((inner) => walk(inner, [...outers, section]))];
  };
  return sections.flatMap((section) => walk(section, []));
}
