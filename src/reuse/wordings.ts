import { findRightClosed, type Wording } from './closed.ts';
import { findHolding } from './find-holding.ts';
import { allocate, type Numbers } from './numbers.ts';
import { spell } from './spell.ts';
import type { SpeltReport, SpeltText } from './spell.ts';
import { separator, sortSuffixes } from './suffixes.ts';
import type { PassageOccurrence, SharedWording } from './types.ts';

const leastLength = 8;

/** The report of each symbol. */
function readReports({ symbols, blocks }: SpeltText): Numbers {
  const reportOf = allocate(symbols.length, blocks.at(-1)?.report ?? 0);
  for (const [at, { report, first }] of blocks.entries())
    reportOf.fill(report, first, blocks[at + 1]?.first ?? symbols.length);
  return reportOf;
}

/** Number of reports in which a wording stands, or 0 where one symbol on the left keeps them all. */
function countClosed(places: Int32Array, symbols: Numbers, reportOf: Numbers): number {
  const reports = new Set<number>();
  const after = new Map<number, Set<number>>();
  for (const place of places) {
    const report = reportOf[place]!;
    reports.add(report);
    const left = symbols[place - 1] ?? separator;
    // What begins two blocks has nothing in common before it
    const known = left === separator ? -place : left;
    after.set(known, (after.get(known) ?? new Set()).add(report));
  }
  return [...after.values()].some(({ size }) => size === reports.size) ? 0 : reports.size;
}

/** Wordings with the number of reports that share each, those of most first, and the suffixes that they begin. */
interface RankedWordings {
  order: Int32Array;
  ranked: (Wording & { sharing: number; text: string })[];
}

/** Finds and ranks the wordings of a text; what finding takes is let go. */
function rankWordings({ symbols, characters }: SpeltText, reportOf: Numbers): RankedWordings {
  const suffixes = sortSuffixes(symbols);
  const { order } = suffixes;
  // Made of characters, not cut from a source, which would then stay in memory for its sake
  const spellOut = (place: number, length: number): string =>
    Array.from(symbols.subarray(place, place + length), (symbol) => characters[symbol]).join('');
  const ranked: RankedWordings['ranked'] = [];
  for (const { first, last, length } of findRightClosed(suffixes, reportOf, leastLength)) {
    const sharing = countClosed(order.subarray(first, last + 1), symbols, reportOf);
    if (sharing > 0) ranked.push({ first, last, length, sharing, text: spellOut(order[first]!, length) });
  }
  ranked.sort((a, b) => b.sharing - a.sharing || b.length - a.length || (a.text < b.text ? -1 : 1));
  return { order, ranked };
}

/**
 * Wordings of at least eight characters that two reports or more share, punctuation and white space aside.
 *
 * A wording counts if it is as long as can be: any character more, on either side, and fewer reports share it. So
 * 新时代中国特色社会主义思想 is listed beside 习近平新时代中国特色社会主义思想 only if more reports have the short one.
 * All places are given, also those inside a longer passage. Ordered by number of reports, then length, then text;
 * which passages there are does not depend on the order of the reports. Time is near linear in their length; the text
 * takes some 15 bytes a character, and places are made as wordings are asked for.
 */
export function* findWordings(reports: readonly SpeltReport[]): Generator<SharedWording> {
  const spelt = spell(reports);
  const { starts, widths, blocks } = spelt;
  const reportOf = readReports(spelt);
  const { order, ranked } = rankWordings(spelt, reportOf);
  const toOccurrence = (place: number, length: number): PassageOccurrence => {
    const { report, paragraph, start } = findHolding(blocks, place);
    const last = place + length - 1;
    return {
      report: reports[report]!.meta.id,
      paragraph,
      start: start + starts[place]!,
      end: start + starts[last]! + widths[last]!,
    };
  };
  for (const { first, last, length, text } of ranked) {
    const places = order.slice(first, last + 1).sort();
    const occurrences = Array.from(places, (place) => toOccurrence(place, length));
    const [{ start, end }] = occurrences as [PassageOccurrence];
    yield { text, display: reports[reportOf[places[0]!]!]!.source.slice(start, end), occurrences };
  }
}
