import { findConflict, sayConflict } from '../../intake/index.ts';
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
  const { townFull, county, statedYear } = facts;
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
  if (!townFull)
    return fault(
      'Unexpected text that names no town or county as its own, expected one',
      'give --town-full 龙泉镇',
      false,
    );
  const conflict = findConflict({ text, ...(rival && { rival }) }, facts, gazetteer);
  if (conflict) return { ...sayConflict(conflict, 'en'), forcible: true };
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
