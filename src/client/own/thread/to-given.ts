import type { FactName, GivenFacts } from '../../../intake/index.ts';

/**
 * What a reader wrote into the fields of facts, as facts: without words of the text that say so; an empty field says that
 * the document doesn't tell, and a year that is none changes nothing.
 */
export function toGiven(written: Readonly<Partial<Record<FactName, string>>>): GivenFacts {
  const entries = Object.entries(written).flatMap(([name, words]) => {
    const said = words.trim();
    if (said === '') return [[name, null]];
    if (!name.endsWith('Year')) return [[name, { value: said, quote: '', from: 'text' }]];
    return /^(?:19|20)\d\d$/.test(said) ? [[name, { value: Number(said), quote: '', from: 'text' }]] : [];
  });
  return Object.fromEntries(entries) as GivenFacts;
}
