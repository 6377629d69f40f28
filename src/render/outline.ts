import { partLabels } from '../report/index.ts';
import type { Section } from '../report/types.ts';
import { toFullWidth } from '../text/full-width.ts';

/** One line of a report's outline. */
export interface OutlineEntry {
  /** `s219` */
  id: string;
  /** The heading as it is shown, or the part's name where the text has no heading. */
  title: string;
  /** True where the title is ours and not the text's. */
  implied: boolean;
  entries: OutlineEntry[];
}

/**
 * The outline of a report: its sections down to `depth` levels; items (`一是`) are left out, they would repeat the text.
 */
export function outline(sections: readonly Section[], depth = 3): OutlineEntry[] {
  if (depth === 0) return [];
  return sections
    .filter(({ form }) => form !== 'item')
    .map((section) => ({
      id: section.id,
      title:
        section.title === null
          ? partLabels[section.part]
          : toFullWidth(`${section.enumerator ?? ''}${section.title}`),
      implied: section.title === null,
      entries: outline(section.sections, depth - 1),
    }));
}
