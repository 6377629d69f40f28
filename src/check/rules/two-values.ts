import type { Check, Finding } from '../types.ts';
import { point } from '../point.ts';
import type { Fact } from '../fact.ts';
import type { Figure } from '../figure.ts';
import { below, meets } from '../interval.ts';
import { commonName, readTownCounts, type TownCount } from '../town-count.ts';

/**
 * One quantity with two values: 全乡有19个村民小组 in one place, 21个村民小组 in another; 总产值6.4亿元 and 7.1亿元.
 * Rounded mentions, other periods, places and targets are left alone (CHECKS.md, "The same figure").
 */
export const twoValues: Check = (draft) =>
  pairUp([
    ...readTownCounts(draft),
    ...draft.facts
      .filter((fact) => isSettled(fact))
      .map(({ key, scope, name, figure, term, isSome }) => ({
        key: `${key} ${scope} ${/delta|rate/.exec(term.role)?.[0] ?? ''}`,
        name,
        figure,
        isSome,
      })),
  ]);

const isSettled = ({ year, scope, figure, name, key, term, relation, isNow }: Fact): boolean =>
  year === 'review' &&
  scope !== null &&
  (term.role !== 'delta' || term.verb === '新增') &&
  figure.bound === 'exact' &&
  !commonName.test(name) &&
  key.length >= (isNow ? 2 : 3) &&
  !/^(?:[对向给用居]|第(?!.产))|建成投产$/.test(name) &&
  (term.role === 'rate'
    ? !/[五三]年|20\d\d|口径|名义|现价|可比/.test(term.lead) &&
      !/^的?[目预任要]/.test(figure.after) &&
      relation.terms.find(({ role }) => role === 'rate') === term
    : relation.terms[0] === term || (term.role === 'to' && relation.terms[0]?.role === 'from'));

function pairUp(values: readonly TownCount[]): Finding[] {
  const found = Array.from(
    Map.groupBy(values, ({ key, figure }) => `${key} ${figure.base}`).values(),
  ).flatMap((kin) => {
    const [first] = kin.filter(({ isSome }) => !isSome);
    const other = kin.find(
      ({ figure, isSome }) =>
        first &&
        (isSome
          ? below(first.figure.range, figure.range)
          : !meets(figure.range, first.figure.range) && !isSlip(figure, first.figure)),
    );
    if (!first || !other) return [];
    const said = `“${other.name}”这里是${other.figure.quote}，另一处是${first.figure.quote}`;
    return [point(other.figure, said, first.figure)];
  });
  // A count and an amount of one name are two ways to read one place.
  return found.filter(({ start }, at) => found.findIndex((one) => one.start === start) === at);
}

/** Equal digits under another magnitude: said by its own rule. */
const isSlip = (a: Figure, b: Figure): boolean => a.digits === b.digits && a.factor !== b.factor;
