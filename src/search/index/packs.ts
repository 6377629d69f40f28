import type { Cut, Pack, SectionRun, TitleRun } from '../types.ts';
import type { SearchedReport } from './searched-report.ts';

/** The text of a report in packs, one from each cut that opens one up to the next. */
export function toPacks({ blocks }: SearchedReport, cuts: readonly Cut[]): Pack[] {
  const openings = new Set(cuts.filter(({ opens }) => opens).map(({ at }) => at));
  const packs: Pack[] = [];
  for (const { paragraph, text, at, stretches } of blocks) {
    if (openings.has(at)) packs.push([]);
    packs.at(-1)!.push([paragraph, text, toTitles(stretches)]);
  }
  return packs;
}

/** The stretches of a block by title alone: part and topic of a place are known without its text. */
export const toTitles = (stretches: readonly SectionRun[]): TitleRun[] =>
  stretches.flatMap(([offset, , , title], nth): TitleRun[] =>
    nth > 0 && stretches[nth - 1]![3] === title ? [] : [[offset, title]],
  );
