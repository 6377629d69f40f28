import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { findWording, type Library, numbersAt, reportAt } from './library.ts';
import { numbersOf } from './numbers.ts';
import type { SourcePlace } from './types.ts';

/** A sentence of a draft that stands word for word in other reports. */
export interface Borrowed {
  /** UTF-16 offsets into the draft. */
  start: number;
  end: number;
  sources: SourcePlace[];
  /** A set phrase that reports of several towns have, or words of national documents: nobody's own. */
  isFormula: boolean;
}

/** What of a draft stands elsewhere. */
export interface Borrowing {
  borrowed: Borrowed[];
  /** How much of the draft's characters, from 0 to 1, stand in borrowed sentences that are no formulae. */
  share: number;
}

/** Folded characters below which a sentence is anybody's. */
const least = 14;
/** A sentence that reports of so many towns have is a formula. */
const many = 3;
/** Words of national documents, which every report quotes. */
const national =
  /习近平|党的[一二三四五六七八九十]+[大届]|中央|总书记|新时代中国特色|两个确立|两个维护|四个意识|四个自信|中国式现代化|请予审议|列席|各位代表|衷心|致以|高举.{0,12}旗帜/;

/**
 * Sentences of a draft that stand, numbers and all, in other reports. The report of the same town and year is the draft
 * itself, and says nothing.
 */
export function findBorrowed(
  draft: { source: string; townFull: string; year: number },
  library: Library,
): Borrowing {
  const { source } = draft;
  const borrowed = splitSentences(source).flatMap(({ start, end }): Borrowed[] => {
    const words = source.slice(start, end);
    const folded = fold(words);
    if (folded.length < least) return [];
    const numbers = numbersOf(words);
    const sources = findWording(library, folded).filter((place) => {
      const { townFull, year } = reportAt(library, place);
      const isItself = townFull === draft.townFull && year === draft.year;
      return !isItself && numbersAt(library, place) === numbers;
    });
    if (sources.length === 0) return [];
    const towns = new Set(sources.map((place) => reportAt(library, place).town));
    return [{ start, end, sources, isFormula: national.test(words) || towns.size >= many }];
  });
  const lengthOf = ({ start, end }: Borrowed) => fold(source.slice(start, end)).length;
  const own = borrowed.filter(({ isFormula }) => !isFormula).reduce((sum, one) => sum + lengthOf(one), 0);
  return { borrowed, share: own / Math.max(1, fold(source).length) };
}
