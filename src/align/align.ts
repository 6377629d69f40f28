import { createLikeness } from './likeness.ts';
import type { Alignable, Alignment, Line } from './types.ts';
import { toUnits } from './units.ts';
import type { Unit } from './units.ts';

/** Groups whose sections are less alike than this on average stay apart. */
const threshold = 0.115;

/** Groups of units of one row, at most one of each report, joined from the most alike pair down. */
function group(members: readonly number[], units: readonly Unit[], like: (a: number, b: number) => number) {
  const groups = members.map((member) => [member]);
  const mean = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + like(one, other), 0), 0) /
    (a.length * b.length);
  const clash = (a: readonly number[], b: readonly number[]) =>
    a.some((one) => b.some((other) => units[one]!.report === units[other]!.report));
  for (;;) {
    let best: [number, number] | undefined;
    let likeness = threshold;
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) {
        if (clash(groups[a]!, groups[b]!)) continue;
        const found = mean(groups[a]!, groups[b]!);
        if (found > likeness) [best, likeness] = [[a, b], found];
      }
    if (!best) return groups;
    groups[best[0]]!.push(...groups[best[1]]!);
    groups.splice(best[1], 1);
  }
}

/**
 * Puts sections on the same matter on one line, for all reports at once, so that any choice of them lines up.
 *
 * Within a row (part and topic) the sections most alike are joined first, by average likeness, one of each report to
 * a line. A section that no other report answers stands on the line of its outer section in the same row, or, without
 * one, on a line of its own. The order of reports decides only between equals.
 */
export function alignReports(reports: readonly Alignable[]): Alignment {
  const units = reports.flatMap((report) => toUnits(report));
  const like = createLikeness(units);
  const rows = Map.groupBy(units.keys(), (index) => units[index]!.row);
  const result = new Map(reports.map(({ meta }) => [meta.id, new Map<string, Line>()]));
  for (const members of rows.values()) {
    const groups = group(members, units, like);
    const lone = new Set(groups.flatMap((all) => (all.length === 1 ? all : [])));
    const first = (all: readonly number[]) => Math.min(...all);
    const ordered = groups.sort((a, b) => first(a) - first(b));
    const lines = new Map(ordered.flatMap((all, index) => all.map((member) => [member, index + 1] as const)));
    for (const member of members) {
      const { report, sections, outer } = units[member]!;
      const known = result.get(report)!;
      const above = outer === null ? null : known.get(outer)!;
      const line = above && lone.has(member) ? above : { id: lines.get(member)!, up: above?.id ?? null };
      for (const section of sections) known.set(section, line);
    }
  }
  return result;
}
