import { createHash } from 'node:crypto';
import { readCorpus, readReportHashes, readStatingPlaces } from '../corpus/index.ts';
import type { ReportDocument } from '../corpus/index.ts';
import { once } from './once.ts';
import { nameKey } from './pending-keys.ts';

/** Maps and sets as lists, which JSON would leave empty. */
const replacer = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

/** A hash of a value as JSON knows it, with maps and sets. */
export const hashValue = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, replacer)).digest('base64');

let frame: string | undefined;
const readHashes = once(() => readReportHashes());
const readPlacesById = once(() => new Map(readCorpus().reports.map(({ meta }, place) => [meta.id, place])));
const statingPlaces = once(() => readStatingPlaces());

/** What every page stands in: code, catalogue, and which reports there are; undefined where nobody keeps pages. */
function readFrame(): string | undefined {
  const makers = process.env['MAKERS'];
  if (makers === undefined) return undefined;
  const { reports, indicators, site } = readCorpus();
  frame ??= hashValue([makers, reports.map(({ meta }) => meta), indicators, site]);
  return frame;
}

/** A hash of all that a report's document holds. */
export const hashOfReport = ({ meta }: Pick<ReportDocument, 'meta'>): string =>
  readHashes()[readPlacesById().get(meta.id)!]!;

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
  statingPlaces()(indicator).map((place) => readHashes()[place]!);

/** The path of a page that shows one report, and of all others no more than their facts. */
export const toReportPath = (report: ReportDocument) => ({
  params: { id: report.meta.id },
  props: { report },
  cacheKey: namePageKey(() => [hashOfReport(report)]),
});
