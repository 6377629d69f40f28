import type { ReportFacts } from '../../report/index.ts';
import type { FactEvidence, FoundFacts } from './types.ts';

/**
 * The facts that a text is read and checked with, in the page as in the programs: what was found, and nothing for what was
 * not, but for the year. Where only the plan is dated it is the year before; a text without a year is read as one of last
 * year's.
 */
export function toReportFacts(id: string, found: FoundFacts, today: Date): ReportFacts {
  const say = (fact: FactEvidence<string> | undefined) => fact?.value ?? '';
  const lastYear = today.getFullYear() - 1;
  return {
    id,
    town: say(found.town),
    townFull: say(found.townFull),
    county: say(found.county),
    city: say(found.city),
    province: say(found.province),
    kind: say(found.kind),
    title: say(found.title),
    statedYear: found.statedYear?.value ?? (found.planYear ? found.planYear.value - 1 : lastYear),
    planYear: found.planYear?.value ?? null,
    published: found.published?.value ?? null,
    publisher: found.publisher?.value ?? null,
    documentNumber: found.documentNumber?.value ?? null,
    provenance: found.provenance?.value ?? null,
    notes: [],
  };
}
