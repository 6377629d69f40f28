import type { Check, Finding, Span } from '../types.ts';
import { point } from '../point.ts';

/** The least length of a sentence that nobody writes twice by chance, in folded characters: some 25 with its marks. */
const least = 22;
/** Two stretches of clauses, neither of them a whole sentence, must be longer. */
const leastStretch = 32;
/** Stretches are looked for in sentences up to this length; the longest of any report that was read has 276. */
const longest = 800;
/** Set phrases that reports repeat on purpose. */
const formula =
  /习近平|党的[一二三四五六七八九十]+大|中央|新时代中国特色|两个确立|四个意识|坚强领导|各位代表|总书记|衷心/;

/** Stretches of slogans within sentences, which stand where a report opens, turns and closes. */
const slogan = /谱写|新篇章|奋力|目标|定位|战略|思路|主题|主线|理念/;

/** A sentence or a stretch of clauses, by its folded wording. */
interface WordingUnit extends Span {
  key: string;
  /** Whether it is all between two stops. */
  isSentence: boolean;
}

/** The same sentence in two places, or a paragraph pasted again. */
export const repeatedText: Check = ({ prose, half }) => {
  const firsts = new Map<string, WordingUnit>();
  const repeats: { unit: WordingUnit; first: WordingUnit }[] = [];
  for (const block of prose) {
    for (const unit of readUnits(half.slice(block.start, block.end), block.start)) {
      const first = firsts.get(unit.key);
      const isLong =
        unit.isSentence ||
        first?.isSentence === true ||
        (unit.key.length >= leastStretch && !slogan.test(unit.key));
      if (!first) firsts.set(unit.key, unit);
      else if (first.end <= unit.start && isLong) repeats.push({ unit, first });
    }
  }
  return join(repeats.sort((a, b) => a.unit.start - b.unit.start || b.unit.end - a.unit.end));
};

/** Whole sentences, and stretches of clauses that end where a sentence does or begin where it begins. */
function readUnits(text: string, at: number): WordingUnit[] {
  return Array.from(text.matchAll(/[^。!?;]+[。!?;]?/g)).flatMap((match): WordingUnit[] => {
    const sentence = toUnit(match[0], at + match.index, true);
    const clauses = match[0].length > longest ? [] : Array.from(match[0].matchAll(/[^,:]+[,:]?/g));
    const cuts = clauses
      .slice(1)
      .flatMap((clause): WordingUnit[] => [
        toUnit(match[0].slice(0, clause.index), at + match.index, false),
        toUnit(match[0].slice(clause.index), at + match.index + clause.index, false),
      ]);
    return [sentence, ...cuts].filter(({ key }) => key.length >= least && !formula.test(key));
  });
}

const toUnit = (text: string, start: number, isSentence: boolean): WordingUnit => ({
  start: start + (text.length - text.trimStart().length),
  end: start + text.trimEnd().length,
  // The text is in half width already, so white space and punctuation are all that may differ.
  key: text
    .replace(/^[\s(]*(?:[一二三四五六七八九十\d]+[是、.)]|第[一二三四五六七八九十]+[,])/, '')
    .replace(/[\s\p{P}]/gu, ''),
  isSentence,
});

/** Makes one finding of repeats that stand side by side, and drops those inside another. */
function join(repeats: readonly { unit: WordingUnit; first: WordingUnit }[]): Finding[] {
  const found: Finding[] = [];
  for (const { unit, first } of repeats) {
    const last = found.at(-1);
    const related = last?.related?.[0];
    if (last && related && unit.start <= last.end + 1) {
      if (unit.end > last.end && first.end > related.end) {
        last.end = unit.end;
        related.end = first.end;
      }
      continue;
    }
    found.push(point(unit, '这段文字与另一处一字不差，请核对是不是重复粘贴。', first));
  }
  return found;
}
