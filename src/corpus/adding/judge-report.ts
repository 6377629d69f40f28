import type { FoundFacts, Gazetteer, TakenReport } from '../../intake/index.ts';
import type { KnownReport } from './read-known.ts';
import { readTextKind } from '../../report/index.ts';
import { simplify } from '../../text/simplify.ts';
import { toFingerprint } from './read-known.ts';

/** Why a report is not taken, and what to do. */
export interface Fault {
  reason: string;
  advice: string;
  /** Whether `--force` takes it all the same. */
  forcible: boolean;
}

/** Characters of a text, without white space and marks, that may stand in it twice. */
const mostRepeated = 400;
/** Characters of a text, counted so, that tell of a year's work; a page with nothing but a title and an attachment has fewer. */
const least = 100;

/**
 * What speaks against taking a report: no place, two places, a contradiction among its facts, or that it is there already; the
 * first fault found, undefined for none.
 *
 * @param known reports that are there, and those taken before in the same run.
 */
export function judgeReport(
  { text, rival }: Pick<TakenReport, 'text' | 'rival'>,
  facts: FoundFacts,
  known: readonly KnownReport[],
  gazetteer: Gazetteer,
): Fault | undefined {
  const fingerprint = toFingerprint(text);
  const same = known.find((one) => one.fingerprint === fingerprint);
  const { townFull, county, statedYear, planYear } = facts;
  const { kind, message, refused } = readTextKind(text, simplify);
  if (refused)
    return fault(
      `Unexpected text that is no report (${kind}), expected one that tells of a year’s work: ${message}`,
      'give the text of the report itself, not a page about it',
      false,
    );
  if (fingerprint.length < least)
    return fault(
      `Unexpected text of ${String(fingerprint.length)} characters, expected a whole report`,
      'give the file of the report itself, such as the one that the page offers as its attachment',
      true,
    );
  if (same)
    return fault(`Unexpected text that is ${same.id} already, expected another`, 'leave it out', true);
  if (isPastedTwice(fingerprint))
    return fault(
      'Unexpected text that stands in the file twice, expected it once',
      'delete the second copy',
      true,
    );
  if (rival)
    return fault(
      `Unexpected second town ${rival.townFull} (“${rival.quote}”) beside ${townFull?.value ?? 'the first'}, expected one`,
      'split the file, one report each, or give --town-full',
      true,
    );
  if (!townFull)
    return fault(
      'Unexpected text that names no town or county as its own, expected one',
      'give --town-full 龙泉镇',
      false,
    );
  if (statedYear && planYear && planYear.value < statedYear.value)
    return fault(
      `Unexpected plan year ${String(planYear.value)} before the year under review ${String(statedYear.value)}, expected it behind or the same`,
      'give --stated-year and --plan-year',
      true,
    );
  const strange = judgePlace(townFull.value, county?.value, gazetteer);
  if (strange) return strange;
  const twin = known.find(
    (one) =>
      one.townFull === townFull.value &&
      one.county === (county?.value ?? '') &&
      one.statedYear !== null &&
      one.statedYear === statedYear?.value &&
      one.kind === facts.kind?.value,
  );
  return twin
    ? fault(
        `Unexpected second report of ${townFull.value} for ${String(statedYear?.value)}, expected one: ${twin.id} is there`,
        'leave it out, or take its place with --force',
        true,
      )
    : undefined;
}

function fault(reason: string, advice: string, forcible: boolean): Fault {
  return { reason, advice, forcible };
}

/** A town that the gazetteer knows in other counties only. */
function judgePlace(
  town: string,
  county: string | undefined,
  { byTown, byCounty }: Gazetteer,
): Fault | undefined {
  const homes = byTown.get(town) ?? [];
  const isKnown = county !== undefined && byCounty.has(county) && homes.length > 0;
  if (!isKnown || homes.some((home) => home.county === county)) return undefined;
  const some = homes.slice(0, 3).map((home) => `${home.city}${home.county}`);
  return fault(
    `Unexpected ${town} of ${county}, expected a town that belongs to it (known: ${some.join(', ')}${homes.length > 3 ? ' …' : ''})`,
    'correct --county, or take it all the same with --force',
    true,
  );
}

/** Whether most of a text stands in it again, further down. */
function isPastedTwice(fingerprint: string): boolean {
  if (fingerprint.length < mostRepeated * 2) return false;
  const from = Math.floor(fingerprint.length * 0.1);
  const probe = fingerprint.slice(from, from + mostRepeated);
  return fingerprint.includes(probe, from + mostRepeated);
}
