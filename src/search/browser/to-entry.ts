import type { Catalog } from '../types.ts';
import type { ReportEntry } from './phrase-index.ts';

/** One row of a catalog. */
export const toEntry = ({ ids, towns, counties, years }: Catalog, nth: number): ReportEntry => ({
  id: ids[nth]!,
  town: towns[nth]!,
  county: counties[nth]!,
  year: years[nth]!,
});
