import type { FoundFacts } from './types.ts';

/** Facts of a sidecar in the order of its lines, and what to write where one is missing. */
export const sidecarFields = {
  town: 'the town without 镇, 乡 or 街道, such as 龙泉',
  townFull: 'the full name of the town, such as 龙泉镇',
  county: 'the county or district, such as 淄川区',
  city: 'the city, such as 淄博市',
  province: 'the province, such as 山东省',
  kind: 'the kind of document, such as 政府工作报告',
  title: 'the title of the document',
  statedYear: 'the year under review as the document says it, such as 2022',
  planYear: 'the year planned for as the document says it, or null',
  published: "the day of publication, such as '2023-04-18', or null",
  publisher: 'the publisher, or null',
  documentNumber: 'the 文号, or null',
  provenance: 'official (from the government itself) or reprint',
} as const satisfies Record<keyof FoundFacts, string>;

/** Name of a fact about a report. */
export type FactName = keyof typeof sidecarFields;

/** Facts that the site can live without: null says that the document doesn't tell. */
export const optionalFacts: readonly FactName[] = ['planYear', 'published', 'publisher', 'documentNumber'];

/** Facts that must be given before a report can be built, in the order of the sidecar. */
export function listMissing(facts: FoundFacts): FactName[] {
  return (Object.keys(sidecarFields) as FactName[]).filter(
    (name) => facts[name] === undefined && !optionalFacts.includes(name),
  );
}
