import type { ReportMeta, Section, Span } from './types.ts';
import { toHalfWidth } from '../text/numerals.ts';
import { sectionAt } from './sections.ts';

/** An event that dates a sentence, an entry of `content/chronology.yaml`. */
export interface DatedEvent {
  /** The event with its year, in Chinese, for the reader. */
  what: string;
  year: number;
  /** The last year in which it would still be said so; the year itself by default. */
  until?: number | undefined;
  /** Regular expressions over half-width text. */
  patterns: readonly string[];
  /** Where the phrase dates its sentence. */
  parts: readonly ('review' | 'plan')[];
}

/** Events that date a sentence, with their patterns compiled; `until` is `year` where only that year can be meant. */
export type Chronology = readonly {
  what: string;
  year: number;
  until: number;
  pattern: RegExp;
  parts: readonly ('review' | 'plan')[];
}[];

/** Makes the events of a chronology ready to be looked for. */
export function createChronology(events: readonly DatedEvent[]): Chronology {
  return events.map(({ patterns, until, ...event }) => ({
    ...event,
    until: until ?? event.year,
    pattern: new RegExp(patterns.join('|'), 'g'),
  }));
}

/** What the text's own facts say of the year under review. */
export type YearInference = Pick<ReportMeta, 'inferredYear' | 'yearEvidence'>;

/** A phrase with the years under review that it allows. */
interface Clue extends Span {
  what: string;
  /** Year of the event, and the last one in which it would be said so. */
  year: number;
  until: number;
  from: number;
  to: number;
  side: 'review' | 'plan';
}

/**
 * Infers the year under review where the text's own facts contradict the stated one.
 *
 * `2023年是“十四五”开局之年` in a plan means that 2021 is planned for, so that 2020 is under review. Only a phrase that
 * fits one single year can refute the stated one, and only where no such phrase fits it; phrases that fit some years
 * (`新冠疫情发生以来`) decide between years and are told as evidence where they exclude the stated one. A phrase beside
 * its own year (`2020年是“十三五”收官之年` in a look back over five years) says nothing of the year under review.
 */
export function inferYear(
  source: string,
  sections: readonly Section[],
  statedYear: number,
  chronology: Chronology,
): YearInference {
  const clues = findClues(toHalfWidth(source), sections, statedYear, chronology);
  const exact = clues.filter(({ from, to }) => from === to);
  const allows = (year: number) => (clue: Clue) => clue.from <= year && year <= clue.to;
  const years = Array.from(new Set(exact.map(({ from }) => from)));
  if (years.length === 0 || years.includes(statedYear)) return { inferredYear: null, yearEvidence: [] };
  const votes = (year: number) => exact.filter(allows(year)).length + clues.filter(allows(year)).length / 100;
  const best = years.reduce((one, other) => (votes(other) > votes(one) ? other : one));
  const yearEvidence = clues
    .filter((clue) => allows(best)(clue) && !allows(statedYear)(clue))
    .sort((a, b) => a.start - b.start)
    .map((clue) => ({
      quote: source.slice(clue.start, clue.end),
      start: clue.start,
      end: clue.end,
      year: best,
      says: explain(clue, best, statedYear),
    }));
  return { inferredYear: best, yearEvidence };
}

function findClues(
  half: string,
  sections: readonly Section[],
  statedYear: number,
  chronology: Chronology,
): Clue[] {
  return chronology.flatMap(({ what, year, until, pattern, parts }) =>
    Array.from(half.matchAll(pattern)).flatMap(({ 0: text, index }): Clue[] => {
      const side = toSide(sections, index);
      const late = side === 'plan' ? 1 : 0;
      if (!parts.includes(side) || isDated(half, index, { year, until, stated: statedYear + late }))
        return [];
      const span = { start: index, end: index + text.length };
      // An anniversary inside a look back over five years fits any year of the span's end.
      const more = side === 'review' && looksBackOnYears(half, sections, index) ? longLook : 0;
      return [{ ...span, what, year, until, side, from: year - late, to: until - late + more }];
    }),
  );
}

/** How many years behind an event a look back over five years may end. */
const longLook = 4;
const severalYears =
  /过去的?[几三四五]年|[几三四五]年(?:来|间|工作|发展)|本届政府|十[一二三四五]五[”"]?(?:时期|期间|以来)|回顾[^。]{0,6}[三四五]年/;

/** Whether what stands at an offset looks back on several years: its part, its section or its paragraph says so. */
function looksBackOnYears(half: string, sections: readonly Section[], index: number): boolean {
  const root = sections.find(({ start, end }) => start <= index && index < end);
  const paragraph = half.slice(Math.max(0, half.lastIndexOf('\n', index) + 1, index - 300), index);
  return (
    severalYears.test(half.slice(root?.start ?? 0, (root?.start ?? 0) + 120)) || severalYears.test(paragraph)
  );
}

/** Whether the sentence names the event's own year, which is not the year that its part is about. */
function isDated(
  half: string,
  index: number,
  { year, until, stated }: { year: number; until: number; stated: number },
): boolean {
  const before = /[^。;\n]*$/.exec(half.slice(Math.max(0, index - 200), index))?.[0] ?? '';
  const named = Number(/.*(?<!\d)((?:19|20)\d\d)年/s.exec(before)?.[1] ?? 0);
  return named !== stated && year <= named && named <= until;
}

function explain({ what, year, until, side }: Clue, best: number, stated: number): string {
  if (year !== until) return `${what}，${year}年至${until}年的报告才这样说，与所写的${stated}年不符。`;
  const plan = side === 'plan' ? `部署的是${best + 1}年、` : '';
  return `${what}，所以这里${plan}回顾的是${best}年，与所写的${stated}年不符。`;
}

function toSide(sections: readonly Section[], offset: number): 'review' | 'plan' {
  const part = sectionAt(sections, offset)?.part ?? 'review';
  return part === 'targets' || part === 'plan' || part === 'self_building' || part === 'closing'
    ? 'plan'
    : 'review';
}

/** The years that a line states, with their places. */
export function statesYears(line: Span & { text: string }): (Span & { year: number })[] {
  return Array.from(line.text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), ({ 0: text, index }) => ({
    year: Number(text),
    start: line.start + index,
    end: line.start + index + text.length,
  }));
}
