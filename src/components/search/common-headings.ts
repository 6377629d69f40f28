import type { ReportDocument } from '../../corpus/index.ts';
import type { Section } from '../../report/types.ts';
import { fold } from '../../text/fold.ts';

/** A title that sections of some reports bear, and where the first of them is. */
export interface CommonHeading {
  title: string;
  /** How many reports have a section of that title. */
  reports: number;
  report: string;
  section: string;
}

/**
 * Titles of sections, those of most reports first, at most so many: what a page can list of a thousand reports.
 * Titles that differ in signs and spaces only are one.
 */
export function listCommonHeadings(
  reports: readonly Pick<ReportDocument, 'meta' | 'sections'>[],
  most: number,
): CommonHeading[] {
  const found = new Map<string, CommonHeading & { last: string }>();
  for (const { meta, sections } of reports) {
    const visit = ({ id, title, sections: inner }: Section): void => {
      const key = fold(title ?? '');
      const known = found.get(key);
      if (known && known.last !== meta.id)
        Object.assign(known, { reports: known.reports + 1, last: meta.id });
      else if (!known && key !== '')
        found.set(key, { title: title!, reports: 1, report: meta.id, section: id, last: meta.id });
      inner.forEach(visit);
    };
    sections.forEach(visit);
  }
  return [...found.values()]
    .sort((a, b) => b.reports - a.reports)
    .slice(0, most)
    .map(({ title, reports: count, report, section }) => ({ title, reports: count, report, section }));
}
