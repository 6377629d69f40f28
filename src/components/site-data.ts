/** What the pages of one build share: each value is worked out when it is first asked for, and kept. */
import type { Element } from 'hast';
import { keepLast, readCorpus, readRelease, readStatingPlaces } from '../corpus/index.ts';
import type { ReportDocument } from '../corpus/index.ts';
import { readDataList, toRelease } from '../exports/index.ts';
import type { Release } from '../exports/index.ts';
import type { Indicator } from '../indicator/types.ts';
import { toPlaces, toTowns } from '../places/index.ts';
import type { Town } from '../places/index.ts';
import { renderCells } from '../render/index.ts';
import type { SharedSpans } from '../reuse/index.ts';
import { headlinesOf, toGauges, toSeries, toStandings } from '../series/index.ts';
import type { Gauges, Headline, RecordSeries, Standing } from '../series/index.ts';
import { findRows } from './compare/find-rows.ts';
import { orderTopics } from './compare/order-topics.ts';
import { once } from './once.ts';
import { indexFigures } from './previews/describe-pages.ts';
import { routes } from './routes.ts';
import { toMeanShares } from './town/to-emphasis.ts';

/** The files below `data/`, but for the sources. */
export const readDataFiles = once(readDataList);

/** The release that the data is compared with; null where there is none. */
export const readLastRelease = once((): Release | null => {
  const file = readRelease();
  return file && toRelease(file);
});

/** What the corpus says of each headline indicator, in the order of the catalogue. */
export const readHeadlineSeries = once((): readonly RecordSeries[] =>
  readCorpus()
    .indicators.filter(({ headline }) => headline)
    .map(readSeries),
);

/** All headline indicators of the corpus, the most stated first. */
export const readHeadlines = once(() => headlinesOf(readHeadlineSeries(), Infinity));

/** The headline numbers of a report, in words, by its id. */
export const readFigures = once(() => indexFigures(readHeadlines()));

/** The towns of the corpus, each with its reports. */
export const readTowns = once((): readonly Town<ReportDocument>[] => toTowns(readCorpus().reports));

/** The country with all places below it. */
export const readPlaces = once(() => toPlaces(readTowns()));

const townsOfReports = once(
  () => new Map(readTowns().flatMap((town) => town.reports.map(({ meta }) => [meta.id, town] as const))),
);

/**
 * The town of a report.
 *
 * @throws where the corpus has no such report.
 */
export function readTown(report: string): Town<ReportDocument> {
  const town = townsOfReports().get(report);
  if (town === undefined) throw new Error(`no report: ${report}`);
  return town;
}

/** How much of a report each topic takes on average. */
export const readMeanShares = once(() => toMeanShares(readCorpus().reports));

/** The ids of the towns that state each indicator. */
export const readStatedBy = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const { reports, indicators } = readCorpus();
  const placesOf = readStatingPlaces();
  const stated = indicators.map(({ id }) => {
    const towns = placesOf(id).map((place) => readTown(reports[place]!.meta.id).id);
    return [id, new Set(towns)] as const;
  });
  return new Map(stated.filter(([, towns]) => towns.size > 0));
});

const knownStandings = once(() => new Map<string, ReadonlyMap<string, Standing>>());

/** Where the figures of one headline indicator stand, by report id. */
export function readStandings({ series }: Headline): ReadonlyMap<string, Standing> {
  const { id } = series.indicator;
  const standings = knownStandings().get(id) ?? toStandings(series.towns);
  knownStandings().set(id, standings);
  return standings;
}

/** The rendered cells of a report; kept are those of two topic pages. */
export const readCells = keepLast(
  () => 48,
  (report: ReportDocument): Element[] =>
    renderCells(report, routes, readCorpus().alignment.get(report.meta.id)),
);

/** The topics that the reports of the corpus write on, in the order of rows. */
export const readTopics = once(() => orderTopics(findRows(readCorpus().reports)));

const placesOfReports = once(() => new Map(readCorpus().reports.map(({ meta }, place) => [meta.id, place])));

/**
 * The place of a report in the corpus, from 0.
 *
 * @throws where the corpus has no such report.
 */
export function readPlace(report: string): number {
  const place = placesOfReports().get(report);
  if (place === undefined) throw new Error(`no report: ${report}`);
  return place;
}

/** The spans of one report that others share. */
export const readSharedSpans = (report: string): SharedSpans => readCorpus().spans.get(report) ?? [];

/** What each indicator is counted in, on every page. */
export const readGauges = once((): Gauges => toGauges(readCorpus()));

/** Of so many reports together series are kept: all of 1,000, few of 10,000. */
const reportsKept = 60_000;

/** What the corpus says of one of its indicators; of many reports that is much, so that few are kept. */
export const readSeries = keepLast(
  () => Math.max(4, reportsKept / readCorpus().reports.length),
  (indicator: Indicator): RecordSeries =>
    toSeries({ reports: readCorpus().stating(indicator.id) }, indicator, routes),
);
