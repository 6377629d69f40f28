import { readCorpus } from '../../corpus/index.ts';
import { reviewYearOf } from '../../report/index.ts';
import type { ListedReport } from '../../client/compare/asking/listed-reports.ts';

/** `[id, full name, county, year]` of every report: what the comparison may be of. */
export function GET(): Response {
  const listed = readCorpus().reports.map(({ meta }): ListedReport => [
    meta.id,
    meta.townFull,
    meta.county,
    reviewYearOf(meta),
  ]);
  return Response.json(listed);
}
