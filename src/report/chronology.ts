import type { ReportMeta, Section, Span } from './types.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { toHalfWidth } from '../numerals.ts';
import { sectionAt } from './sections.ts';

const schema = z.array(
  z.strictObject({
    /** The event with its year, in Chinese, for the reader. */
    what: z.string().min(1),
    year: z.int(),
    /** Regular expressions over half-width text. */
    patterns: z.array(z.string().min(1)).min(1),
    /** Where the phrase dates its sentence; both sides by default. */
    parts: z.array(z.enum(['review', 'plan'])).default(['review', 'plan']),
  }),
);

/** Events that date a sentence, with their patterns compiled. */
export type Chronology = readonly {
  what: string;
  year: number;
  pattern: RegExp;
  parts: readonly ('review' | 'plan')[];
}[];

/**
 * Reads `content/chronology.yaml`.
 *
 * @throws where the file doesn't keep its shape.
 */
export function readChronology(file = 'content/chronology.yaml'): Chronology {
  return schema.parse(parse(readFileSync(file, 'utf8'))).map(({ patterns, ...event }) => ({
    ...event,
    pattern: new RegExp(patterns.join('|'), 'g'),
  }));
}

/** What the text's own facts say of the year under review. */
export type YearInference = Pick<ReportMeta, 'inferredYear' | 'yearEvidence'>;

/**
 * Infers the year under review where the text's own facts contradict the stated one.
 *
 * `2023年是“十四五”开局之年` in a plan means that 2021 is planned for, so that 2020 is under review. The year that most
 * phrases speak for is taken, and only where none of them speaks for the stated one.
 */
export function inferYear(
  source: string,
  sections: readonly Section[],
  statedYear: number,
  chronology: Chronology,
): YearInference {
  const half = toHalfWidth(source);
  const evidence = chronology.flatMap((event) =>
    Array.from(half.matchAll(event.pattern)).flatMap(({ 0: text, index }) => {
      const side = toSide(sections, index);
      if (!event.parts.includes(side)) return [];
      const year = side === 'plan' ? event.year - 1 : event.year;
      const quote = source.slice(index, index + text.length);
      const says = `${event.what}，所以这里${side === 'plan' ? `部署的是${event.year}年、` : ''}回顾的是${year}年，与所写的${statedYear}年不符。`;
      return [{ quote, start: index, end: index + text.length, year, says }];
    }),
  );
  const years = Map.groupBy(evidence, ({ year }) => year);
  const [best] = Array.from(years).sort((a, b) => b[1].length - a[1].length);
  if (!best || years.has(statedYear)) return { inferredYear: null, yearEvidence: [] };
  return { inferredYear: best[0], yearEvidence: best[1].sort((a, b) => a.start - b.start) };
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
