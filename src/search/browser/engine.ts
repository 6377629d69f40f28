import type { Library } from './library.ts';
import type { Hit } from './hits.ts';
import type { Query } from './query.ts';
import { findHits } from './hits.ts';

/** Every place in every report that says what is asked for, by report and in text order. */
export type Find = (query: Query) => Promise<Hit[]>;

/** Exact search: the library proposes blocks, and each is read and compared; rejects where the library does. */
export const createEngine =
  ({ candidates }: Pick<Library, 'candidates'>): Find =>
  async (query) =>
    findHits(await candidates(query), query);
