import { toCells } from '../../align/index.ts';
import type { ReportDocument } from '../../corpus/types.ts';
import type { Topic } from '../../report/types.ts';

/** How much one report writes on one topic. */
export interface OverviewCell {
  topic: Topic;
  /** Characters of headings and paragraphs. */
  characters: number;
  /** Numbers with a unit. */
  numbers: number;
}

/** What the map counts: characters, or numbers per 1,000 characters. */
export type OverviewMode = 'characters' | 'numbers';

/** One town of the map. */
export interface OverviewTown {
  id: string;
  townFull: string;
  cells: OverviewCell[];
}

/** What each report writes on each topic, 0 where it is silent. */
export function toOverview(reports: readonly ReportDocument[], topics: readonly Topic[]): OverviewTown[] {
  return reports.map((report) => {
    const cells = toCells(report);
    return {
      id: report.meta.id,
      townFull: report.meta.townFull,
      cells: topics.map((topic) => ({
        topic,
        characters: cells
          .filter((cell) => cell.topic === topic)
          .flatMap(({ pieces }) => pieces)
          .reduce((sum, { start, end }) => sum + end - start, 0),
        numbers: report.records.filter((record) => record.topic === topic).length,
      })),
    };
  });
}

/** The value of a cell in a mode; 0 where the report is silent on the topic. */
export function valueOf({ characters, numbers }: OverviewCell, mode: OverviewMode): number {
  if (mode === 'characters') return characters;
  return characters > 0 ? (numbers / characters) * 1000 : 0;
}

/** The greatest value of any cell. */
export function greatest(towns: readonly OverviewTown[], mode: OverviewMode): number {
  return Math.max(0, ...towns.flatMap(({ cells }) => cells.map((cell) => valueOf(cell, mode))));
}
