import type { ComparedSection } from './units.ts';

/** A unit with where its outer section and its heir stand in the list of all units. */
export interface LinkedUnit extends ComparedSection {
  outerAt: number | null;
  heirAt: number | null;
}

/** Units that know the places of each other. */
export function linkUnits(units: readonly ComparedSection[]): LinkedUnit[] {
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
  const fits = (headings: readonly number[], texts: readonly number[]) => {
    const beside = Map.groupBy(texts, (text) => units[text]!.report);
    return headings.every((heading) =>
      (beside.get(units[heading]!.report) ?? []).every(
        (text) => units[heading]!.heirAt !== null && isUnder(heading, text),
      ),
    );
  };
  const joined = new Set(groups.map((all) => [...all]));
  const groupOf = new Map([...joined].flatMap((all) => all.map((unit) => [unit, all] as const)));
  for (const unit of groups.flat()) {
    const { heirAt } = units[unit]!;
    if (heirAt === null) continue;
    const [headings, texts] = [groupOf.get(unit)!, groupOf.get(heirAt)!];
    if (headings === texts || !fits(headings, texts)) continue;
    headings.push(...texts);
    for (const text of texts) groupOf.set(text, headings);
    joined.delete(texts);
  }
  return [...joined];
}
