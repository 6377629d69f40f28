import type { Block } from './block.ts';
import type { OutlineMap } from './outline-map.ts';

/** Where a phrase begins: for each report that holds it, by number, offsets in the folded text, ascending. */
export type Starts = ReadonlyMap<number, readonly number[]>;

/** Who a report is. */
export interface ReportEntry {
  id: string;
  town: string;
  county: string;
  year: number;
}

/** A block, and the offset in the folded report at which it begins. */
export interface PlacedBlock {
  block: Block;
  at: number;
}

/**
 * What can be asked of an index, whichever way it answers; reports are named by their number. Every question rejects
 * where a file could not be had, and may be asked again.
 */
export interface PhraseIndex {
  /** Whether all text is here once anything is found, so that a line more costs nothing. */
  readonly allRead: boolean;
  /** How many reports there are. */
  readonly size: number;
  /** Where a folded phrase begins, in all reports. */
  findStarts(phrase: string): Promise<Starts>;
  entryOf(report: number): Promise<ReportEntry>;
  /** What stands where in a report, and its number there. */
  outlineOf(report: number): Promise<{ outline: OutlineMap; nth: number }>;
  /** The folded lengths of a report's sentences; that of a block's last one is below 0. */
  sentencesOf(report: number): Promise<readonly number[]>;
  /** The block around an offset of a folded report. */
  readBlock(report: number, at: number): Promise<PlacedBlock>;
}
