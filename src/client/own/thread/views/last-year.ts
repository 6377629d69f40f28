import { compareLastYear } from '../../../../check/index.ts';
import { isSurelySimplified } from '../is-surely-simplified.ts';
import type { View } from '../view.ts';

/** What a draft leaves open or contradicts of the town's report of the year before: a reader's own file, or the site's. */
export const lastYear: View<'lastYear'> = async (report, given, { openReader, site }) => {
  const { townFull, statedYear } = report.meta;
  const meta = given
    ? undefined
    : (await site.list().catch(() => [])).find(
        (one) => one.townFull === townFull && one.statedYear === statedYear - 1,
      );
  const known = given ?? (meta && (await site.read(meta.id)));
  if (!known) return null;
  const read = await openReader[isSurelySimplified(known.source) ? 'checks' : 'whole']();
  const before = read(known.source, known.meta);
  return {
    name: `${before.meta.townFull}${before.meta.statedYear}年`,
    report: given ? null : before.meta.id,
    source: before.source,
    findings: compareLastYear(report, before),
  };
};
