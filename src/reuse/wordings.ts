import { fold } from '../text/fold.ts';
import { findRightClosed } from './closed.ts';
import { joinStretches } from './join.ts';
import type { JoinedStretches } from './join.ts';
import { sieve } from './sieve.ts';
import { spell } from './spell.ts';
import type { SpeltReport } from './spell.ts';
import { sortSuffixes } from './suffixes.ts';
import type { SharedWording } from './types.ts';

const leastLength = 8;

/** Number of reports in which a wording stands, or 0 where one symbol on the left keeps them all. */
function countClosed(places: Int32Array, { symbols, reportOf }: JoinedStretches): number {
  const reports = new Set<number>();
  const after = new Map<number, Set<number>>();
  for (const place of places) {
    const report = reportOf[place]!;
    reports.add(report);
    // Nothing stands before the first symbol of all; every other stretch begins behind a separator.
    const left = place === 0 ? -1 : symbols[place - 1]!;
    after.set(left, (after.get(left) ?? new Set()).add(report));
  }
  return [...after.values()].some(({ size }) => size === reports.size) ? 0 : reports.size;
}

/**
 * SharedWording of at least eight characters that two reports or more share, punctuation and white space aside.
 *
 * A wording counts if it is as long as can be: any character more, on either side, and fewer reports share it. So
 * 新时代中国特色社会主义思想 is listed beside 习近平新时代中国特色社会主义思想 only if more reports have the short one.
 * All places are given, also those inside a longer passage. Ordered by number of reports, then length, then text;
 * which passages there are does not depend on the order of the reports. Time is near linear in their length.
 */
export function findWordings(reports: readonly SpeltReport[]): SharedWording[] {
  const blocks = spell(reports);
  const joined = joinStretches(blocks, sieve(blocks, leastLength));
  const suffixes = sortSuffixes(joined.symbols);

  const ranked = findRightClosed(suffixes, joined.reportOf, leastLength).flatMap(
    ({ first, last, length }) => {
      const places = suffixes.order.slice(first, last + 1).sort();
      const sharing = countClosed(places, joined);
      if (sharing === 0) return [];
      const occurrences = Array.from(places, (place) => {
        const { report, paragraph, starts, ends } = blocks[joined.blockOf[place]!]!;
        const from = joined.characterOf[place]!;
        return {
          report: reports[report]!.meta.id,
          paragraph,
          start: starts[from]!,
          end: ends[from + length - 1]!,
        };
      });
      const { source } = reports[joined.reportOf[places[0]!]!]!;
      const display = source.slice(occurrences[0]!.start, occurrences[0]!.end);
      const text = fold(display);
      return [{ sharing, length, wording: { text, display, occurrences } }];
    },
  );

  return ranked
    .sort(
      (a, b) => b.sharing - a.sharing || b.length - a.length || (a.wording.text < b.wording.text ? -1 : 1),
    )
    .map(({ wording }) => wording);
}
