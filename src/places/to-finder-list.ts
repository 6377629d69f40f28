import { spellName } from '../text/spell-name.ts';
import type { PlacedReport, Town } from './types.ts';

/** What the browser needs to find a town by name or pinyin: id, full name, where it lies, syllables (`long quan zhen`). */
export type FinderTown = readonly [id: string, townFull: string, place: string, spelling: string];

/** The list that a page's field of towns looks in; some 50 bytes a town. */
export function toFinderList<R extends PlacedReport>(towns: readonly Town<R>[]): FinderTown[] {
  return towns.map(({ id, townFull, places }) => [
    id,
    townFull,
    places
      .slice(-2)
      .map(({ name }) => name)
      .join(''),
    spellName(townFull).join(' '),
  ]);
}
