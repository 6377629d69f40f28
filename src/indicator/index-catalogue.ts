import { normalise } from './normalise.ts';
import type { Catalogue, Indicator } from './types.ts';

/** Index checked indicators by id and by wording; the order of the indicators does not change what is found. */
export function indexCatalogue(indicators: readonly Indicator[]): Catalogue {
  const aliases = indicators.flatMap((indicator) =>
    [...new Set([indicator.label, ...indicator.synonyms].map(normalise))].map((text) => ({
      text,
      indicator,
    })),
  );
  return {
    indicators: [...indicators],
    byId: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    aliases: aliases.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1)),
  };
}
