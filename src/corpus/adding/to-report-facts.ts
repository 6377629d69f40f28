import type { FactEvidence, FoundFacts } from '../../intake/index.ts';
import type { ReportFacts } from '../../report/index.ts';

/** Facts as the parser takes them; what is still open doesn't change what it reads, but for the year. */
export function toReportFacts(id: string, facts: FoundFacts): ReportFacts {
  const say = (fact: FactEvidence<string> | undefined) => fact?.value ?? '';
  return {
    id,
    town: say(facts.town),
    townFull: say(facts.townFull),
    county: say(facts.county),
    city: say(facts.city),
    province: say(facts.province),
    kind: say(facts.kind),
    title: say(facts.title),
    statedYear: facts.statedYear?.value ?? new Date().getFullYear(),
    planYear: facts.planYear?.value ?? null,
    published: facts.published?.value ?? null,
    publisher: facts.publisher?.value ?? null,
    documentNumber: facts.documentNumber?.value ?? null,
    provenance: facts.provenance?.value ?? 'reprint',
    notes: [],
  };
}
