import type { Facet } from '../search/browser/index.ts';
import { ids, text } from '../url/index.ts';

/**
 * What the address of the search page says: `?q=乡村振兴&report=qidu~badou&part=plan&topic=rural`.
 *
 * A phrase may be pasted and long; an empty list of reports, parts or topics means all.
 *
 * @param among the values that there are of each facet.
 */
export const searchSchema = (among: Readonly<Record<Facet, readonly string[]>>) => ({
  fields: {
    q: text('', { max: 20_000 }),
    report: ids([], { among: among.report }),
    part: ids([], { among: among.part }),
    topic: ids([], { among: among.topic }),
  },
});
