import type { Unit } from './units.ts';

/** A unit with where its outer section and its heir stand in the list of all units. */
export interface LinkedUnit extends Unit {
  outerAt: number | null;
  heirAt: number | null;
}

/** Units that know the places of each other. */
export function linkUnits(units: readonly Unit[]): LinkedUnit[] {
  const places = new Map(units.map(({ report, section }, at) => [`${report} ${section}`, at]));
  const find = (report: string, section: string | null) =>
    section === null ? null : places.get(`${report} ${section}`)!;
  return units.map((unit) => ({
    ...unit,
    outerAt: find(unit.report, unit.outer),
    heirAt: find(unit.report, unit.heir),
  }));
}

/**
 * Puts bare headings on the line of the text that they lead to.
 *
 * A bare heading (`(一)着力加快经济发展`, with nothing before its first inner section) shares the line of that section, as
 * it stands right above it on paper, unless a report has two texts to lay there: one beside the heading, another
 * beside the section.
 */
export function joinHeadings(
  groups: readonly (readonly number[])[],
  units: readonly LinkedUnit[],
): number[][] {
  const isUnder = (outer: number, inner: number): boolean => {
    const above = units[inner]!.outerAt;
    return above !== null && (above === outer || isUnder(outer, above));
  };
  const fits = (headings: readonly number[], texts: readonly number[]) =>
    headings.every((heading) =>
      texts.every(
        (text) =>
          units[heading]!.report !== units[text]!.report ||
          (units[heading]!.heirAt !== null && isUnder(heading, text)),
      ),
    );
  const joined = groups.map((all) => [...all]);
  const groupOf = (unit: number) => joined.find((all) => all.includes(unit))!;
  for (const unit of groups.flat()) {
    const { heirAt } = units[unit]!;
    if (heirAt === null) continue;
    const [headings, texts] = [groupOf(unit), groupOf(heirAt)];
    if (headings === texts || !fits(headings, texts)) continue;
    headings.push(...texts);
    joined.splice(joined.indexOf(texts), 1);
  }
  return joined;
}
