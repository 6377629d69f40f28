import { createHash } from 'node:crypto';
import { readCorpus, readReportHashes } from '../corpus/index.ts';
import type { ReportDocument } from '../corpus/index.ts';
import { nameKey } from './pending-keys.ts';

/** Maps and sets as lists, which JSON would leave empty. */
const replacer = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

/** A hash of a value as JSON knows it, with maps and sets. */
export const hashValue = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, replacer)).digest('base64');

let frame: string | undefined;
let hashes: ReadonlyMap<string, string> | undefined;

/** What every page stands in: code, catalogue, and which reports there are; undefined where nobody keeps pages. */
function readFrame(): string | undefined {
  const makers = process.env['MAKERS'];
  if (makers === undefined) return undefined;
  const { reports, indicators, site } = readCorpus();
  frame ??= hashValue([makers, reports.map(({ meta }) => meta), indicators, site]);
  return frame;
}

/** A hash of all that a report's document holds. */
export function hashOfReport({ meta }: Pick<ReportDocument, 'meta'>): string {
  if (hashes === undefined) {
    const all = readReportHashes();
    hashes = new Map(readCorpus().reports.map((report, place) => [report.meta.id, all[place]!]));
  }
  return hashes.get(meta.id)!;
}

/**
 * Names the key of a page, for its `cacheKey`: while the key is what it was, the page is taken over from the build before.
 *
 * @param list gives all that the page shows besides code, the catalogue and the facts of all reports; as JSON knows it,
 * with maps and sets. What is left out here is shown as it was, so that a page whose inputs are many is better without a key.
 * @returns undefined where pages are not kept.
 */
export function namePageKey(list: () => readonly unknown[]): string | undefined {
  const stands = readFrame();
  return stands === undefined ? undefined : nameKey(() => hashValue([stands, ...list()]));
}

/** What a page shows that tells all that the corpus says of an indicator: each report that states it. */
export const hashStating = (indicator: string): string[] =>
  readCorpus()
    .stating(indicator)
    .filter(({ records }) => records.length > 0)
    .map(hashOfReport);

/** The path of a page that shows one report, and of all others no more than their facts. */
export const toReportPath = (report: ReportDocument) => ({
  params: { id: report.meta.id },
  props: { report },
  cacheKey: namePageKey(() => [hashOfReport(report)]),
});
