import { walkSections } from '../report/index.ts';
import type { ParsedReport, Section } from '../report/types.ts';
import { compareRows, rowId } from './rows.ts';
import type { Alignment, ComparisonCell, ComparisonLine, ComparedPiece } from './types.ts';

/** Where a row has no lines. */
const unlined: ComparisonLine = { id: 0, up: null };

/** The deepest section that holds an offset; of sections in text order it is the last one. */
const findDeepest = (sections: readonly Section[], offset: number) =>
  sections.findLast(({ start, end }) => start <= offset && offset < end);

/** The deepest section with a title that began before an offset which it holds. */
const findOuter = (sections: readonly Section[], offset: number) =>
  sections.findLast(({ title, start, end }) => title !== null && start < offset && offset < end);

/** Cells of whole rows by the sections of a report: every map, bar and list of topics asks for them. */
const known = new WeakMap<object, ComparisonCell[]>();

/**
 * A report's headings and paragraphs by part and topic, in the order of rows.
 *
 * Each character stands in exactly one cell. A paragraph that holds several run-in sections is cut where they begin;
 * the deepest section decides on part and topic. What stands before the first section counts as `opening` `general`.
 * Titles belong to the head of the column, not to a cell.
 *
 * @param lines of the report's sections, where it is to be cut at lines too; without them each row is one line.
 */
export function toCells(
  report: Pick<ParsedReport, 'blocks' | 'sections'>,
  lines?: ReturnType<Alignment['get']>,
): readonly ComparisonCell[] {
  if (lines) return layCells(report, lines);
  const cells = known.get(report.sections) ?? layCells(report);
  known.set(report.sections, cells);
  return cells;
}

function layCells(
  { blocks, sections: tree }: Pick<ParsedReport, 'blocks' | 'sections'>,
  lines?: ReturnType<Alignment['get']>,
): ComparisonCell[] {
  const sections = [...walkSections(tree)];
  const edges = [...new Set(sections.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const cells = new Map<string, ComparisonCell>();
  for (const { id, kind, start, end } of blocks) {
    if (id === undefined || (kind !== 'heading' && kind !== 'paragraph')) continue;
    const cuts = [start, ...edges.filter((edge) => edge > start && edge < end), end];
    let before: { cell: ComparisonCell; piece: ComparedPiece } | undefined;
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1]!;
      const section = findDeepest(sections, from);
      const { part, topic } = section ?? { part: 'opening', topic: 'general' };
      const key = rowId({ part, topic });
      const cell = cells.get(key) ?? { part, topic, pieces: [] };
      cells.set(key, cell);
      const line = (section && lines?.get(section.id)) ?? unlined;
      if (before?.cell === cell && before.piece.line.id === line.id) before.piece.end = to;
      else {
        const within = from > start && before?.cell !== cell ? findOuter(sections, from) : undefined;
        const piece = {
          block: id,
          kind,
          section: section?.id ?? null,
          within: within?.id ?? null,
          start: from,
          end: to,
          line,
        };
        cell.pieces.push(piece);
        before = { cell, piece };
      }
    }
  }
  return [...cells.values()].sort(compareRows);
}
