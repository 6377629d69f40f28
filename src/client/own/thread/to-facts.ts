import { type FoundFacts, toReportFacts } from '../../../intake/index.ts';
import type { ReportFacts } from '../../../report/index.ts';

/** The facts of a text as the page shows them: with a stand-in for a name that was not found, which it names as missing. */
export function toFacts(id: string, found: FoundFacts, today: Date): ReportFacts {
  const facts = toReportFacts(id, found, today);
  return {
    ...facts,
    town: facts.town || '未写明',
    townFull: facts.townFull || '未写明',
    kind: facts.kind || '政府工作报告',
  };
}
