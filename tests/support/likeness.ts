import type { ParsedReport } from '../../src/report/index.ts';
import type { Quantity } from '../../src/measure/types.ts';
import { walkSections } from '../../src/report/index.ts';
import { measure } from '../../src/measure/index.ts';
import { toHalfWidth } from '../../src/text/numerals.ts';

/** What of a report must survive damage: its headings with their parts, its numbers with all that is said of them. */
export interface Reading {
  headings: string[];
  parts: string[];
  records: string[];
  names: string[];
}

/** Without white space, and without page numbers that a quote spans. */
const bare = (text: string) => toHalfWidth(text).replace(/\n- \d+ -(?:\n.*(?=\n))?\n|\s/g, '');

/** Reads what must survive damage. */
export function readAll(report: ParsedReport): Reading {
  const sections = [...walkSections(report.sections)].filter(({ title }) => title !== null);
  const { quantities } = measure(report);
  return {
    headings: sections.map(({ title }) => bare(title ?? '')),
    parts: sections.map(({ title, part }) => `${bare(title ?? '')} ${part}`),
    records: quantities.map((one) => toKey(one)),
    names: quantities.map((one) => `${toKey(one)} ${bare(one.name)}`),
  };
}

function toKey({ quote, value, unit, kind, bound, status, period }: Quantity): string {
  return [bare(quote), value, unit, kind, bound, status, period].join(' ');
}

/** How much two lists have in common, each row counted as often as it stands: 1 the same, 0 nothing. */
export function toLikeness(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const row of left) counts.set(row, (counts.get(row) ?? 0) + 1);
  let both = 0;
  for (const row of right) {
    const count = counts.get(row) ?? 0;
    if (count > 0) both += 1;
    counts.set(row, count - 1);
  }
  return left.length + right.length === 0 ? 1 : (2 * both) / (left.length + right.length);
}
