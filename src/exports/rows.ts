import type { Corpus, ReportDocument } from '../corpus/types.ts';
import { walkSections } from '../report/index.ts';
import type { Section } from '../report/types.ts';
import { flagsOfRecord } from '../series/index.ts';
import type { Routes } from '../url/index.ts';
import { columns } from './columns.ts';
import type { PublishedRecord } from './columns.ts';

/** Reports as far as their records go. */
interface WithRecords {
  reports: readonly Pick<ReportDocument, 'meta' | 'source' | 'records' | 'diagnostics'>[];
}

/** Every record of every report, keys in the order of the columns. */
export const recordRows = (corpus: WithRecords): PublishedRecord[] => [...walkRecordRows(corpus)];

/** The same, one at a time. */
export function* walkRecordRows({ reports }: WithRecords): Generator<PublishedRecord> {
  for (const report of reports) for (const record of report.records) yield recordRow(record, report);
}

/** The records of some reports, a report at a time. */
export function* walkRecords(
  reports: Iterable<Pick<ReportDocument, 'records'>>,
): Generator<ReportDocument['records'][number]> {
  for (const { records } of reports) yield* records;
}

/** One record with its keys in the order of the columns, and no others. */
function recordRow(
  record: ReportDocument['records'][number],
  report: Pick<ReportDocument, 'meta' | 'source' | 'diagnostics'>,
): PublishedRecord {
  const flags = flagsOfRecord(record, report).join('；');
  const published: PublishedRecord = { ...record, flags: flags === '' ? null : flags };
  return Object.fromEntries(columns.map(({ name }) => [name, published[name]])) as unknown as PublishedRecord;
}

/** One row a report: its metadata, counts and addresses. */
export function reportRows({ reports }: Corpus, routes: Routes) {
  return reports.map((report) => ({
    ...metaRow(report),
    characters: report.source.length,
    sections: Array.from(walkSections(report.sections)).length,
    records: report.records.length,
    diagnostics: report.diagnostics.length,
    url: routes.report(report.meta.id),
    document: routes.data(`reports/${report.meta.id}.json`),
    source: routes.source(report.meta.id),
  }));
}

/** The whole typed document of a report: what `reports/<id>.json` holds. */
export function documentRow(report: ReportDocument) {
  return {
    meta: metaRow(report),
    textKind: {
      kind: report.textKind.kind,
      message: report.textKind.message,
      evidence: report.textKind.evidence.map(({ start, end, says }) => ({ start, end, says })),
    },
    blocks: report.blocks.map(({ kind, start, end, id, section, continues }) => ({
      kind,
      start,
      end,
      id,
      section,
      continues,
    })),
    sections: report.sections.map(sectionRow),
    records: report.records.map(({ id }) => id),
    diagnostics: report.diagnostics.map(({ rule, severity, start, end, message, related }) => ({
      ...{ rule, severity, start, end, message },
      ...(related && { related: related.map(({ start, end }) => ({ start, end })) }),
    })),
  };
}

/** The catalogue with, for each indicator, the records of each town that states it, one at a time. */
export function* walkIndicatorRows(
  { indicators, stating }: Pick<Corpus, 'indicators' | 'stating'>,
  routes: Routes,
) {
  for (const indicator of indicators) yield indicatorRow(indicator, stating(indicator.id), routes);
}

/** One indicator with the records of each town that states it. */
function indicatorRow(
  indicator: Corpus['indicators'][number],
  reports: ReturnType<Corpus['stating']>,
  routes: Routes,
) {
  return {
    id: indicator.id,
    label: indicator.label,
    labelEn: indicator.labelEn,
    topic: indicator.topic,
    dimension: indicator.dimension,
    units: indicator.units,
    definition: indicator.definition,
    caution: indicator.caution,
    synonyms: indicator.synonyms,
    excludes: indicator.excludes,
    headline: indicator.headline,
    url: routes.indicator(indicator.id),
    reports: reports
      .filter(({ records }) => records.length > 0)
      .map((report) => ({
        report: report.meta.id,
        town: report.meta.town,
        statedYear: report.meta.statedYear,
        inferredYear: report.meta.inferredYear,
        records: report.records.map((record) => recordRow(record, report)),
      })),
  };
}

/** A report's metadata, keys in a fixed order. */
function metaRow({ meta }: ReportDocument) {
  return {
    id: meta.id,
    town: meta.town,
    townFull: meta.townFull,
    county: meta.county,
    city: meta.city,
    province: meta.province,
    kind: meta.kind,
    title: meta.title,
    statedYear: meta.statedYear,
    planYear: meta.planYear,
    inferredYear: meta.inferredYear,
    yearEvidence: meta.yearEvidence.map(({ quote, start, end, year, says }) => ({
      quote,
      start,
      end,
      year,
      says,
    })),
    published: meta.published,
    publisher: meta.publisher,
    documentNumber: meta.documentNumber,
    provenance: meta.provenance,
    notes: meta.notes,
  };
}

/** A section and those in it, keys in a fixed order. */
function sectionRow(section: Section): Section {
  const { id, title, enumerator, level, form, part, topic, start, end, sections } = section;
  return { id, title, enumerator, level, form, part, topic, start, end, sections: sections.map(sectionRow) };
}
