import type { ClassifiedLine } from '../classify.ts';
import type { PlacedEnumerator } from '../enumerators.ts';
import type { Heading } from './types.ts';
import { findEnumerators } from '../enumerators.ts';
import { countShared } from './likeness.ts';
import { findLostStop } from './lost-stop.ts';
import { toBare } from './wording.ts';

/** An enumerator with the text up to the next one. */
interface Mark extends PlacedEnumerator {
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

/** Finds the headings that carry an enumerator, on their own line or at the head of their text. */
export function findEnumerated(lines: readonly ClassifiedLine[]): Heading[] {
  const marks = findMarks(lines);
  for (const mark of marks) mark.title = readStopped(mark);
  for (const mark of marks) mark.title = readByComma(mark, marks) ?? mark.title;
  for (const mark of marks) mark.title = readUnstopped(mark, marks) ?? mark.title;
  return marks.filter((mark) => mark.title !== undefined).map((mark) => toHeading(mark, lines[mark.line]));
}

function findMarks(lines: readonly ClassifiedLine[]): Mark[] {
  const marks: Mark[] = [];
  let runs = 0;
  const last = new Map<string, { number: number; run: number }>();
  lines.forEach((line, index) => {
    if (line.kind !== 'paragraph') return;
    const found = findEnumerators(line.text);
    found.forEach((enumerator, position) => {
      const from = enumerator.at + enumerator.text.length;
      const next = found[position + 1];
      const before = last.get(enumerator.kind);
      const run = before && enumerator.number === before.number + 1 ? before.run : (runs += 1);
      last.set(enumerator.kind, { number: enumerator.number, run });
      const body = line.text.slice(from, next?.at);
      marks.push({
        ...enumerator,
        line: index,
        offset: line.start + enumerator.at,
        body,
        cut: next !== undefined,
        run,
      });
    });
  });
  return marks;
}

/** Longest titles, in characters without quotation marks. */
const longest = { line: 50, sentence: 40, item: 24, unstopped: 30 };

/** The title that ends with its line, a full stop, or the next enumerator. */
function readStopped(mark: Mark): Mark['title'] {
  const sentence = /^[^。!?;:]{0,60}/.exec(mark.body)?.[0] ?? '';
  const length = sentence.trimEnd().length;
  const bare = toBare(sentence).length;
  const stop = mark.body[sentence.length];
  if (bare < 2) return undefined;
  if (stop === undefined) {
    if (mark.cut)
      return bare <= longest.unstopped && mark.kind !== 'item' ? { length, lostStop: true } : undefined;
    return isLine(mark, bare) ? { length, lostStop: false } : undefined;
  }
  if (stop !== '。' && stop !== '!' && stop !== ':') return undefined;
  if (/\d/.test(sentence.replace(/20\d\d年|“[^”]*”/g, ''))) return undefined;
  const rest = mark.body.length - sentence.length - 1;
  if (mark.kind === 'item')
    return bare <= longest.item && rest >= 8 && stop === '。' ? { length, lostStop: false } : undefined;
  if (stop === ':' && rest > 0) return undefined;
  return bare <= longest.sentence ? { length, lostStop: false } : undefined;
}

function isLine(mark: Mark, bare: number): boolean {
  return mark.at === 0 && mark.kind !== 'item' && bare <= longest.line;
}

/** The title of an item that goes on with a comma where its siblings stop: `一是深入实施“强基”工程,投资…`. */
function readByComma(mark: Mark, marks: readonly Mark[]): Mark['title'] {
  if (mark.title || mark.kind !== 'item') return undefined;
  const clause = /^[^。,;:!?]{4,20}(?=,)/.exec(mark.body)?.[0];
  if (clause === undefined) return undefined;
  const alike = marks.some((other) => {
    if (other.run !== mark.run || !other.title || other.title.lostStop) return false;
    const title = other.body.slice(0, other.title.length);
    return Math.abs(title.length - clause.length) <= 2 && countShared(title, clause) >= 3;
  });
  return alike ? { length: clause.length, lostStop: false } : undefined;
}

/** The title whose full stop was lost; a long sentence beside short titles is one, too. */
function readUnstopped(mark: Mark, marks: readonly Mark[]): Mark['title'] {
  const siblings = marks.filter((other) => other !== mark && other.kind === mark.kind && other.title);
  const run = siblings.filter((other) => other.run === mark.run);
  const titles = (run.length > 0 && mark.kind !== 'item' ? run : siblings).map((other) =>
    other.body.slice(0, other.title?.length),
  );
  if (mark.title) {
    const own = toBare(mark.body.slice(0, mark.title.length)).length;
    const usual = Math.max(
      0,
      ...run
        .filter((other) => !other.cut || !other.title?.lostStop)
        .map((other) => toBare(other.body.slice(0, other.title?.length)).length),
    );
    if (isWholeLine(mark) || usual === 0 || own < usual * 1.6 || own < 16) return undefined;
  }
  const length = findLostStop(mark.body, titles, 3.9);
  return length === undefined ? undefined : { length, lostStop: true };
}

function isWholeLine(mark: Mark): boolean {
  return mark.at === 0 && !mark.cut && mark.body.length <= (mark.title?.length ?? 0) + 1;
}

function toHeading(mark: Mark, line: ClassifiedLine | undefined): Heading {
  const titleStart = mark.offset + mark.text.length;
  const length = mark.title?.length ?? 0;
  const closed = /^\s*[。!:]/.exec(mark.body.slice(length))?.[0].length ?? 0;
  const whole = isWholeLine(mark);
  return {
    line: mark.line,
    form: mark.kind === 'item' ? 'item' : whole ? 'line' : 'run-in',
    look: mark.kind,
    start: mark.offset,
    enumeratorEnd: mark.offset + mark.text.trimEnd().length,
    titleStart,
    titleEnd: titleStart + length,
    end: whole ? (line?.end ?? titleStart + length) : titleStart + length + closed,
    lostStop: mark.title?.lostStop ?? false,
  };
}
