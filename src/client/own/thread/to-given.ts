import type { FactName, GivenFacts } from '../../../intake/index.ts';

/**
 * What a reader wrote into the fields of facts, as facts: without words of the text that say so; an empty field says that
 * the document doesn't tell, and a year that is none changes nothing.
 */
export function toGiven(written: Readonly<Partial<Record<FactName, string>>>): GivenFacts {
  const given: GivenFacts = {};
  for (const [name, words] of Object.entries(written) as [FactName, string][]) {
    const said = words.trim();
    const isYear = name.endsWith('Year');
    if (said === '') given[name] = null;
    else if (!isYear) given[name] = { value: said, quote: '', from: 'text' };
    else if (/^(?:19|20)\d\d$/.test(said)) given[name] = { value: Number(said), quote: '', from: 'text' };
  }
  return given;
}
