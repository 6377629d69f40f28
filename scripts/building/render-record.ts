import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from '../../src/corpus/write.ts';
import { pageFolder } from './page-store.ts';

/** What the pages of a build were made of. */
export interface RenderRecord {
  /** Code, content but for reports, and where the site stands; see `hashMakers`. */
  makers: string;
  /** The key of all that each report is made from, in the order of their ids. */
  reports: readonly string[];
}

const fileIn = (folder: string): string => join(folder, 'made-of.json');

/** What the kept pages were made of; undefined where there are none. */
export function readRenderRecord(folder = pageFolder): RenderRecord | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as RenderRecord;
  } catch {
    return undefined;
  }
}

/** Notes what the kept pages are made of. */
export function writeRenderRecord(record: RenderRecord, folder = pageFolder): void {
  writeJson(fileIn(folder), record);
}

/**
 * How many reports' pages have to be made anew: those of all where code, content or the number of reports changed, since
 * every page tells of all reports.
 */
export function countChanged(now: RenderRecord, before: RenderRecord | undefined): number {
  const isOther = before?.makers !== now.makers || before.reports.length !== now.reports.length;
  if (isOther) return now.reports.length;
  return now.reports.filter((key, place) => key !== before.reports[place]).length;
}
