import type { FoundFacts } from '../../../intake/index.ts';
import type { ReportFacts } from '../../../report/index.ts';

/**
 * The facts that the parser is given of a text: what was found, and a stand-in for what was not, which the page names
 * as missing. A text without a year is read as one of last year's.
 */
export function toFacts(id: string, found: FoundFacts, today: Date): ReportFacts {
  const lastYear = today.getFullYear() - 1;
  const statedYear = found.statedYear?.value ?? (found.planYear ? found.planYear.value - 1 : lastYear);
  return {
    id,
    town: found.town?.value ?? '未写明',
    townFull: found.townFull?.value ?? '未写明',
    county: found.county?.value ?? '',
    city: found.city?.value ?? '',
    province: found.province?.value ?? '',
    kind: found.kind?.value ?? '政府工作报告',
    title: found.title?.value ?? '',
    statedYear,
    planYear: found.planYear?.value ?? null,
    published: found.published?.value ?? null,
    publisher: found.publisher?.value ?? null,
    documentNumber: found.documentNumber?.value ?? null,
    provenance: found.provenance?.value ?? 'reprint',
    notes: [],
  };
}
