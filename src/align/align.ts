import { gather } from './gather.ts';
import { joinHeadings, linkUnits } from './join-headings.ts';
import type { LinkedUnit } from './join-headings.ts';
import { createLikeness } from './likeness.ts';
import type { Alignable, Alignment, ComparisonLine } from './types.ts';
import { toUnits } from './units.ts';

/** Groups whose sections are less alike than this on average stay apart; chosen with the weights of likeness. */
const threshold = 0.11;

/** The line that a section goes back to where the chosen reports leave it alone on its own. */
function findUp(at: number, units: readonly LinkedUnit[], lines: ReadonlyMap<number, number>): number | null {
  const own = lines.get(at)!;
  const { heirAt, outerAt } = units[at]!;
  if (heirAt !== null && lines.get(heirAt) !== own) return lines.get(heirAt)!;
  for (let outer = outerAt; outer !== null; outer = units[outer]!.outerAt)
    if (lines.get(outer) !== own) return lines.get(outer)!;
  return null;
}

/** Of more reports than these, so many found the lines, and the others are laid on them. */
const mostFounders = 24;

/** The reports that found the lines: all, or some from everywhere in their order. */
function chooseFounders(reports: readonly Alignable[]): ReadonlySet<string> {
  const step = Math.max(1, reports.length / mostFounders);
  const places = Array.from({ length: Math.min(mostFounders, reports.length) }, (_, at) =>
    Math.floor(at * step),
  );
  return new Set(places.map((place) => reports[place]!.meta.id));
}

/**
 * Puts sections on the same matter on one line, for all reports at once, so that any choice of them lines up.
 *
 * Within a row (part and topic) the sections most alike are joined first, by average likeness, one of each report to
 * a line; then bare headings join the text that they lead to. A section that no other report answers goes back to the
 * line of its outer section in the same row, or, without one, stands on a line of its own. The order of reports
 * decides only between equals, and, above {@link mostFounders}, on who founds the lines.
 */
export function alignReports(reports: readonly Alignable[]): Alignment {
  const units = linkUnits(reports.flatMap((report) => toUnits(report)));
  const founders = chooseFounders(reports);
  const isFounder = (report: string) => founders.has(report);
  const open = createLikeness(units, isFounder);
  const reportOf = (at: number) => units[at]!.report;
  const clash = (a: number, b: number) => reportOf(a) === reportOf(b);
  const result = new Map(reports.map(({ meta }) => [meta.id, new Map<string, ComparisonLine>()]));
  for (const members of Map.groupBy(units.keys(), (at) => units[at]!.row).values()) {
    const gathering = { threshold, clash, reportOf, isFounder, likenessOf: open() };
    const groups = joinHeadings(gather(members, gathering), units);
    const ordered = groups
      .map((all) => ({ all, first: Math.min(...all) }))
      .sort((a, b) => a.first - b.first)
      .map(({ all }) => all);
    const lines = new Map(ordered.flatMap((all, index) => all.map((member) => [member, index + 1] as const)));
    const lone = ordered.filter((all) => new Set(all.map((at) => units[at]!.report)).size === 1).flat();
    for (const member of lone.sort((a, b) => a - b)) {
      const { outerAt } = units[member]!;
      if (outerAt !== null) lines.set(member, lines.get(outerAt)!);
    }
    for (const member of members) {
      const { report, section } = units[member]!;
      result.get(report)!.set(section, { id: lines.get(member)!, up: findUp(member, units, lines) });
    }
  }
  return result;
}
