/** Where reports come from: provinces, cities, counties and their towns. */
import type { ReportDocument } from '../corpus/types.ts';

/** What placing asks of a report. */
export type PlacedReport = Pick<ReportDocument, 'meta'>;

/** One town with all its reports. */
export interface Town<R extends PlacedReport = PlacedReport> {
  /** Its part of an address: `longquan`, also where its reports are `longquan` and `longquan-2024`. */
  id: string;
  /** `龙泉` */
  town: string;
  /** `龙泉镇` */
  townFull: string;
  /** The places that it lies in, from its province down to its county, each once. */
  places: { name: string; path: string }[];
  /** The latest first. */
  reports: R[];
}

/** The levels of places above a town. */
export type RegionLevel = 'country' | 'province' | 'city' | 'county';

/** A place above towns, with what lies in it. */
export interface Region<R extends PlacedReport = PlacedReport> {
  level: RegionLevel;
  /** Empty for the whole country. */
  name: string;
  /** `shandong/zibo/zichuanqu`; empty for the whole country. */
  path: string;
  /** From its province down to the one right above it; empty for a province and for the country. */
  parents: { name: string; path: string }[];
  /** Places right below it, in the order of their addresses; empty for the lowest. */
  children: Region<R>[];
  /** All towns below it, in the order of the corpus. */
  towns: Town<R>[];
}
