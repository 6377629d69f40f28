import { foldWithOffsets } from '../text/fold.ts';
import { foldMasked, type FoldedText, numbersOf } from './numbers.ts';
import type { SourcePlace, SourceReport } from './types.ts';

/** A report made ready to be searched. */
export interface SearchableReport {
  report: SourceReport;
  folded: FoldedText;
  masked: FoldedText;
}

/** All reports that a text is held against. */
export interface Library {
  shelves: readonly SearchableReport[];
  /** Every name of a town, the longest first, with the town that it means; towns without a report here too. */
  names: readonly TownName[];
  /** Of each town, the counties and cities that towns of its name lie in. */
  areas: ReadonlyMap<string, readonly string[]>;
}

/** What a town is called: 龙泉镇 or 龙泉, and the town that is meant. */
export interface TownName {
  name: string;
  town: string;
}

/**
 * Makes reports ready to be searched; the costly step, done once.
 *
 * @param others towns that a text may name and whose reports are not held here.
 */
export function createLibrary(
  reports: readonly SourceReport[],
  others: readonly Pick<SourceReport, 'town' | 'townFull' | 'county' | 'city'>[] = [],
): Library {
  const names = new Map(
    [...others, ...reports].flatMap(
      ({ town, townFull }) =>
        [
          [townFull, town],
          [town, town],
        ] as const,
    ),
  );
  const areas = Map.groupBy([...others, ...reports], ({ town }) => town);
  return {
    areas: new Map(
      Array.from(areas, ([town, all]) => [
        town,
        [...new Set(all.flatMap(({ county, city }) => [county, city]))].filter((area) => area !== ''),
      ]),
    ),
    shelves: reports.map((report) => ({
      report,
      folded: foldWithOffsets(report.text),
      masked: foldMasked(report.text),
    })),
    names: Array.from(names, ([name, town]) => ({ name, town }))
      .filter(({ name }) => name.length >= 2)
      .sort((a, b) => b.name.length - a.name.length),
  };
}

/** A report's town for a reader, with its county where towns elsewhere bear its name: 甲县青石镇. */
export function nameOf({ townFull, county }: SourceReport, { shelves }: Library): string {
  const isAlone = shelves.every(({ report }) => report.townFull !== townFull || report.county === county);
  return isAlone ? townFull : `${county}${townFull}`;
}

/** Every place where a folded wording stands. */
export function findWording(
  { shelves }: Library,
  wording: string,
  side: 'folded' | 'masked' = 'folded',
): SourcePlace[] {
  return shelves.flatMap((shelf) => {
    const { text, starts, ends } = shelf[side];
    const places: SourcePlace[] = [];
    for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + wording.length)) {
      places.push({
        report: shelf.report.id,
        start: starts[at] ?? 0,
        end: ends[at + wording.length - 1] ?? 0,
      });
    }
    return places;
  });
}

/** The words that stand at a place. */
export const wordsAt = (library: Library, place: SourcePlace): string =>
  reportAt(library, place).text.slice(place.start, place.end);

/** The numbers that stand at a place, whole: a wording may end before a per cent sign, or begin within a number. */
export function numbersAt(library: Library, place: SourcePlace): string {
  const { text } = reportAt(library, place);
  const before = /[\d.]*$/.exec(text.slice(Math.max(0, place.start - 12), place.start))?.[0].length ?? 0;
  const behind = /^(?:[\d.]*[%‰％])?/.exec(text.slice(place.end, place.end + 12))?.[0].length ?? 0;
  return numbersOf(text.slice(place.start - before, place.end + behind));
}

/** The report that a place is in. */
export function reportAt({ shelves }: Library, { report }: SourcePlace): SourceReport {
  const found = shelves.find((shelf) => shelf.report.id === report);
  if (!found) throw new Error(`no report: ${report}`);
  return found.report;
}
