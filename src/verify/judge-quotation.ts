import { fold } from '../text/fold.ts';
import type { Claim } from './claims.ts';
import { findWording, type Library, nameOf, numbersAt, reportAt, wordsAt } from './library.ts';
import { isOfTown, sayTown } from './named-town.ts';
import { findNearest } from './nearest.ts';
import { foldMasked, numbersOf } from './numbers.ts';
import { findPieces } from './pieces.ts';
import type { Judgement, SourcePlace } from './types.ts';

/** Holds a quotation against the reports: exact first, then without its numbers, without its towns, then in pieces. */
export function judgeQuotation(words: string, claim: Claim, library: Library): Judgement {
  const cut = words.split(/(?:…|\.{3}|⋯)+/);
  // 其中……17个村实现翻番: what is left of a cut is too little to be anyone's words.
  const parts = cut.filter((part) => fold(part).length >= 4);
  if (parts.length > 1) return judgeEllipsis(parts, claim, library);
  if (cut.length > 1 && parts[0] !== undefined) return judgeQuotation(parts[0], claim, library);
  const exact = findWording(library, fold(words));
  const same = exact.filter((place) => numbersAt(library, place) === numbersOf(words));
  if (same.length > 0) return attribute(same, claim, library);
  const alike = exact.length > 0 ? exact : findWording(library, foldMasked(words).text, 'masked');
  if (alike.length > 0) return saysOtherNumber(alike, claim, library);
  const renamed = findRenamed(words, library);
  if (renamed.length > 0) {
    return {
      kind: 'misattributed',
      sources: renamed,
      message: `${namesOf(renamed, library)}的报告里有这句话，说的不是这里写的镇。`,
    };
  }
  const pieces = findPieces(words, library);
  if (pieces)
    return {
      kind: 'stitched',
      sources: pieces,
      message: `由${pieces.length}处文字拼接而成，原文没有连在一起的这句话。`,
    };
  const nearest = findNearest(words, library);
  return {
    kind: 'absent',
    sources: nearest ? [nearest] : [],
    message: nearest ? `查无此句；最接近的是“${wordsAt(library, nearest)}”。` : '查无此句。',
  };
}

/** Found, unless it is said of a town or a year whose report doesn't have it. */
function attribute(places: SourcePlace[], { town, year }: Claim, library: Library): Judgement {
  const own = places.filter((place) => {
    const report = reportAt(library, place);
    return isOfTown(report, town) && (year === null || Math.abs(report.year - year) <= 1);
  });
  const ofTown = places.filter((place) => isOfTown(reportAt(library, place), town));
  if (own.length > 0)
    return { kind: 'found', sources: own, message: `${namesOf(own, library)}的报告里有这句话，一字不差。` };
  const where = namesOf(places, library);
  if (ofTown.length === 0)
    return {
      kind: 'misattributed',
      sources: places,
      message: `这句话在${where}的报告里，${sayTown(town)}的报告里没有。`,
    };
  return {
    kind: 'misattributed',
    sources: ofTown,
    message: `这句话在${where}的报告里，不是${year ?? ''}年的。`,
  };
}

function saysOtherNumber(places: SourcePlace[], claim: Claim, library: Library): Judgement {
  const own = places.filter((place) => isOfTown(reportAt(library, place), claim.town));
  const sources = own.length > 0 ? own : places;
  const [first] = sources;
  const source = first ? wordsAt(library, first) : '';
  return {
    kind: 'number-differs',
    sources,
    message: `文字相同而数字不同，${namesOf(sources, library)}的原文是“${source}”。`,
  };
}

/** Places that have these words but for the name of a town. */
function findRenamed(words: string, library: Library): SourcePlace[] {
  const held = new Set(library.shelves.map(({ report }) => report.town));
  for (const { name, town } of library.names) {
    if (!words.includes(name)) continue;
    for (const other of library.names) {
      if (other.town === town || other.name === name || !held.has(other.town)) continue;
      const places = findWording(library, fold(words.replaceAll(name, other.name)));
      if (places.length > 0) return places;
    }
  }
  return [];
}

/** `前半……后半`: each piece must stand in one report, in this order. */
function judgeEllipsis(parts: readonly string[], claim: Claim, library: Library): Judgement {
  const pieces = parts.map((part) =>
    findWording(library, fold(part)).filter((place) => numbersAt(library, place) === numbersOf(part)),
  );
  const lost = pieces.findIndex((places) => places.length === 0);
  if (lost >= 0) return judgeQuotation(parts[lost] ?? '', claim, library);
  const together = (pieces[0] ?? [])
    .map((first) =>
      pieces.slice(1).reduce<SourcePlace[] | null>(
        (chain, places) => {
          const last = chain?.at(-1);
          const next =
            last && places.find(({ report, start }) => report === last.report && start >= last.end);
          return chain && next ? [...chain, next] : null;
        },
        [first],
      ),
    )
    .find((chain) => chain !== null);
  if (!together)
    return {
      kind: 'stitched',
      sources: pieces.flatMap((places) => places.slice(0, 1)),
      message: '省略号两边的文字不在同一处。',
    };
  const judged = attribute(together.slice(0, 1), claim, library);
  return { ...judged, sources: judged.kind === 'found' ? together : judged.sources };
}

/** The towns and years of places, for a reader. */
function namesOf(places: readonly SourcePlace[], library: Library): string {
  const names = [
    ...new Set(
      places.map((place) => {
        const report = reportAt(library, place);
        return `${nameOf(report, library)}${report.year}年`;
      }),
    ),
  ];
  return names.length > 3 ? `${names.slice(0, 3).join('、')}等` : names.join('、');
}
