import { group } from './group.ts';
import type { Grouping } from './group.ts';
import type { Likeness } from './likeness.ts';

/** What sections of one row are gathered by. */
export interface Gathering extends Grouping {
  /** The report of a section. */
  reportOf: (member: number) => string;
  /** Whether a report founds lines, or is laid on those that others founded. */
  isFounder: (report: string) => boolean;
  likenessOf: Likeness;
}

/**
 * Gathers the sections of one row into groups on the same matter, one of each report to a group.
 *
 * Those of the founding reports are grouped; each other report's are laid on these groups by average likeness, the most
 * alike first, and stand alone where no group is like them. So the work grows as the number of reports does, and what is
 * compared with all others is never more than the founders'.
 */
export function gather(
  members: readonly number[],
  { reportOf, isFounder, likenessOf, threshold, clash }: Gathering,
): number[][] {
  const founding = members.filter((member) => isFounder(reportOf(member)));
  const founded = group(
    founding,
    founding.map((member) => likenessOf(member, true)),
    { threshold, clash },
  );
  const places = new Map(founding.map((member, place) => [member, place]));
  const lines = founded.map((all) => all.map((member) => places.get(member)!));
  const groups = founded.map((all) => [...all]);
  const others = members.filter((member) => !isFounder(reportOf(member)));
  for (const sections of Map.groupBy(others, reportOf).values()) {
    const laid = lay(
      sections.map((section) => likenessOf(section, false)),
      lines,
      threshold,
    );
    for (const [at, section] of sections.entries()) {
      const line = laid.get(at);
      if (line === undefined) groups.push([section]);
      else groups[line]!.push(section);
    }
  }
  return groups;
}

/**
 * Lays the sections of one report on lines, one on a line.
 *
 * @param likes for each section, how alike the founding sections are to it.
 * @param lines places of the founding sections of each.
 * @returns the line of each section that has one.
 */
function lay(
  likes: readonly ArrayLike<number>[],
  lines: readonly (readonly number[])[],
  threshold: number,
): Map<number, number> {
  const pairs = likes.flatMap((likes, section) =>
    lines.map((places, line) => {
      const sum = places.reduce((total, place) => total + likes[place]!, 0);
      return { section, line, like: sum / places.length };
    }),
  );
  const laid = new Map<number, number>();
  const taken = new Set<number>();
  for (const { section, line, like } of pairs.sort((a, b) => b.like - a.like)) {
    if (like <= threshold || laid.has(section) || taken.has(line)) continue;
    laid.set(section, line);
    taken.add(line);
  }
  return laid;
}
