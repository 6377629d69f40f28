import type { Element } from 'hast';
import { readCorpus } from '../../corpus/index.ts';
import { renderCells } from '../../render/index.ts';
import { routes } from '../routes.ts';
import { readAlignment } from './read-alignment.ts';

let cells: Map<string, Element[]> | undefined;

/** The rendered cells of every report by id, made once a build. */
export function readCells(): ReadonlyMap<string, Element[]> {
  cells ??= new Map(
    readCorpus().reports.map((report) => [
      report.meta.id,
      renderCells(report, routes, readAlignment().get(report.meta.id)),
    ]),
  );
  return cells;
}
