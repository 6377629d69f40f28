import { readCorpus } from '../../corpus/index.ts';
import type { TownEntry } from '../../verify/index.ts';

/** Every report by what readers call it: what a text may name. */
export const GET = (): Response =>
  Response.json(
    readCorpus().reports.map(({ meta }): TownEntry => {
      const { id, town, townFull, statedYear, county, city } = meta;
      return [id, town, townFull, statedYear, county, city];
    }),
  );
