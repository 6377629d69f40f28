import { toKnownKeys } from '../../../intake/index.ts';
import type { ReportFacts } from '../../../report/index.ts';
import type { OnSite } from '../types.ts';

/**
 * Finds the site's report that a text is, else one that tells of the same place and year.
 *
 * @param lines of the site's reports, see `splitPlaces`; others among them tell nothing.
 * @param facts undefined where the text doesn't tell of which place and year it is.
 */
export function findOnSite(lines: string, text: string, facts: ReportFacts | undefined): OnSite | undefined {
  const [print, subject] = toKnownKeys(text, facts ?? ({} as ReportFacts));
  const known = lines.match(/^#\w.*/gm) ?? [];
  const same = known.find((line) => line.startsWith(`#${print}\t`));
  const line = same ?? known.find((line) => line.endsWith(`\t${subject}`));
  if (line === undefined) return undefined;
  const [, id = '', townFull = '', , year = ''] = line.split('\t');
  return { id, name: `${townFull}${year}年`, isSame: same !== undefined };
}
