import type { TakenReport } from './take-reports.ts';
import type { Gazetteer } from './facts/gazetteer.ts';
import type { FoundFacts } from './facts/types.ts';

/** What contradicts itself in a report: which kind of it, and the words of what is said of it, in their order. */
export interface FactConflict {
  code: 'pasted-twice' | 'second-town' | 'plan-year' | 'county';
  values: readonly string[];
}

/** Characters of a text, without white space and marks, that may stand in it twice; of a shorter text two fifths. */
const mostRepeated = 400;
/** Characters of a text, counted so, that is too short to say. */
const least = 200;
/** So many counties are named that have a town. */
const mostHomes = 3;

/**
 * The first thing that contradicts itself among a report and its facts: its text stands there twice, it speaks for two towns, the
 * year planned for is before the one under review, or its town lies in other counties only.
 */
export function findConflict(
  { text, rival }: Pick<TakenReport, 'text' | 'rival'>,
  { townFull, county, statedYear, planYear }: FoundFacts,
  { byTown, byCounty }: Gazetteer,
): FactConflict | undefined {
  if (isPastedTwice(text)) return { code: 'pasted-twice', values: [] };
  const town = townFull?.value ?? '';
  if (rival) return { code: 'second-town', values: [rival.townFull, rival.quote, town] };
  if (statedYear && planYear && planYear.value < statedYear.value)
    return { code: 'plan-year', values: [String(planYear.value), String(statedYear.value)] };
  const homes = byTown.get(town) ?? [];
  if (county === undefined || homes.length === 0) return undefined;
  // In a browser a county is fetched by being asked for: last, so that a sound report asks for none
  if (homes.some((home) => home.county === county.value) || !byCounty.has(county.value)) return undefined;
  const some = homes.slice(0, mostHomes).map((home) => `${home.city}${home.county}`);
  return {
    code: 'county',
    values: [town, county.value, ...some, ...(homes.length > mostHomes ? ['…'] : [])],
  };
}

/** Whether most of a text stands in it again, further down. */
function isPastedTwice(text: string): boolean {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (bare.length < least) return false;
  const from = Math.floor(bare.length * 0.1);
  const end = from + Math.min(mostRepeated, Math.floor(bare.length * 0.4));
  return bare.includes(bare.slice(from, end), end);
}
