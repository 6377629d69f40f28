import type { ClassifiedLine } from '../classify.ts';
import type { EnumeratorKind, EnumeratorMatch, PlacedEnumerator } from '../enumerators.ts';
import { findEnumerators, readEnumerator } from '../enumerators.ts';

/** An enumerator with the text up to the next one. */
export interface Mark extends PlacedEnumerator {
  line: number;
  /** Offset of `text` into the source. */
  offset: number;
  /** What follows the enumerator, up to the next one or the end of the line; half width. */
  body: string;
  /** Whether another enumerator ends the body. */
  cut: boolean;
  /** Marks that count on from each other share a run. */
  run: number;
  title?: { length: number; lostStop: boolean } | undefined;
}

/** Finds the enumerators of all paragraphs, and which of them count on from each other. */
export function findMarks(lines: readonly ClassifiedLine[]): Mark[] {
  const marks: Mark[] = [];
  let runs = 0;
  const last = new Map<EnumeratorKind, { number: number; run: number }>();
  const all = lines.map(({ kind, text }, index) =>
    kind === 'paragraph' ? findEnumerators(text, readNext(lines.slice(index + 1, index + 4))) : [],
  );
  lines.forEach((line, index) => {
    const found = all[index] ?? [];
    found.forEach((enumerator, position) => {
      const next = found[position + 1];
      const before = last.get(enumerator.kind);
      const goesOn = before && (enumerator.kind === 'dash' || enumerator.number === before.number + 1);
      const run = goesOn ? before.run : (runs += 1);
      last.set(enumerator.kind, { number: enumerator.number, run });
      marks.push({
        ...enumerator,
        line: index,
        offset: line.start + enumerator.at,
        body: line.text.slice(enumerator.at + enumerator.text.length, next?.at),
        cut: next !== undefined,
        run,
      });
    });
  });
  return marks;
}

/** The first enumerator that lines begin with. */
function readNext(lines: readonly ClassifiedLine[]): EnumeratorMatch | undefined {
  return lines.map(({ text }) => readEnumerator(text)).find(Boolean);
}

/** How far siblings may stand apart, in marks; a report has far fewer of a kind. */
const reach = 40;

/** For each mark the marks of its kind around it, itself left out. */
export function siblingsOf(marks: readonly Mark[]): Map<Mark, Mark[]> {
  const siblings = new Map<Mark, Mark[]>();
  for (const kin of Map.groupBy(marks, ({ kind }) => kind).values()) {
    kin.forEach((mark, index) => {
      siblings.set(mark, [
        ...kin.slice(Math.max(0, index - reach), index),
        ...kin.slice(index + 1, index + reach),
      ]);
    });
  }
  return siblings;
}
