import type { Facet } from '../../search/browser/index.ts';
import type { StateField, Rejected } from '../../url/index.ts';
import { orders, usualDistance, widestDistance } from '../../search/browser/index.ts';
import { ids, number, oneOf, text } from '../../url/index.ts';

/** How many phrases can be compared. */
export const mostPhrases = 4;

/** The phrases that are asked for, `q` once to four times; an empty one is none, as when an empty form is sent. */
const phrases: StateField<readonly string[]> = {
  default: [],
  read(values) {
    const one = text('', { max: 20_000 });
    const rejected: Rejected[] = [];
    const value: string[] = [];
    for (const item of values.filter((words) => words !== '')) {
      const result = one.read([item]);
      rejected.push(...result.rejected);
      if (result.value === '') continue;
      if (value.length < mostPhrases) value.push(result.value);
      else rejected.push({ value: item, reason: '最多比较四个词句' });
    }
    return { value, rejected };
  },
  write: (value) => value.filter((words) => words !== '').map((words) => words.toWellFormed()),
};

/**
 * What the address of the search page says: `?q=乡村振兴&report=qidu~badou&part=plan&sort=right`.
 *
 * A phrase may be pasted and long; an empty list of reports, parts or topics means all. `near`: how far phrases
 * joined with `..` may stand apart; `width`: characters on each side; `bars`: by number or per 10,000 characters;
 * `list`: which of the phrases the lines are of; `left`, `right`: the word that stands beside them.
 *
 * @param among the values that there are of each facet.
 */
export const searchSchema = (among: Readonly<Record<Facet, readonly string[]>>) => ({
  fields: {
    q: phrases,
    report: ids([], { among: among.report }),
    part: ids([], { among: among.part }),
    topic: ids([], { among: among.topic }),
    near: number(usualDistance, { min: 0, max: widestDistance, whole: true }),
    sort: oneOf(orders, 'text'),
    width: oneOf(['15', '30', '80'], '30'),
    bars: oneOf(['count', 'rate'], 'count'),
    list: oneOf(['1', '2', '3', '4'], '1'),
    left: text('', { max: 12 }),
    right: text('', { max: 12 }),
  },
});
