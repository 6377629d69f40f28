import { toWording } from './to-wording.ts';
import type { Catalogue, Wordings } from './types.ts';

/** Index checked indicators by id and by wording; the order of the indicators does not change what is found. */
export function indexCatalogue<Entry extends Wordings>(indicators: readonly Entry[]): Catalogue<Entry> {
  const aliases = indicators
    .flatMap((indicator) => {
      const [label, ...others] = new Set([indicator.label, ...indicator.synonyms].map(toWording));
      const scopes = scopesOf(indicator);
      const excludes = indicator.excludes.map(toWording);
      return [label, ...others].map((text = '') => ({
        text,
        indicator,
        scope: scopes.get(text) ?? null,
        excludes,
        isLabel: text === label,
      }));
    })
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))
    .map((alias, rank) => ({ ...alias, rank }));
  return {
    indicators: [...indicators],
    byId: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    aliases,
    byOpening: Map.groupBy(aliases, ({ text }) => text.charAt(0)),
  };
}

/** The notion that each wording of an indicator states, where it is not the indicator's own. */
const scopesOf = ({ scopes }: Wordings): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(scopes ?? {}).flatMap(([scope, wordings]) =>
      wordings.map((wording): [string, string] => [toWording(wording), scope]),
    ),
  );
