import { readCorpus } from '../../corpus/index.ts';

let places: ReadonlyMap<string, number> | undefined;

/**
 * The place of a report in the corpus, from 0.
 *
 * @throws where the corpus has no such report.
 */
export function readPlace(report: string): number {
  places ??= new Map(readCorpus().reports.map(({ meta }, place) => [meta.id, place]));
  const place = places.get(report);
  if (place === undefined) throw new Error(`no report: ${report}`);
  return place;
}
