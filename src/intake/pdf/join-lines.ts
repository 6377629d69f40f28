import type { PageLine } from './page-lines.ts';

/** Paragraphs made of lines, and how many lines were joined to the one before. */
export interface JoinedParagraphs {
  paragraphs: string[];
  joined: number;
}

/** How a document is set, in points. */
interface Setting {
  left: number;
  right: number;
  /** The same by lines that no mark ends, which may hang over it. */
  flush: number;
  /** Height of most characters. */
  size: number;
  /** Usual step from a line to the next. */
  step: number;
  /** Whether paragraphs begin with an indentation. */
  indents: boolean;
  /** Where lines end that are stretched to the margin; undefined where they aren't. */
  edge: number | undefined;
  /** Whether paragraphs stand apart by a gap, however small. */
  spaced: boolean;
  /** Whether most lines that end in a stop end their paragraph. */
  stopsEnd: boolean;
}

/** How far from the edge a stretched line ends at most, in points, and which share of lines ends there. */
const stretched = { within: 1.2, share: 0.6 };

/** A step that is this much longer than the usual one is a gap. */
const gap = 1.08;

/** A line that ends its sentence, and one that opens a paragraph: `（二）`, `一、`, `各位代表`. */
const stopped = /[。！？：；]$/;
const opening = /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}[.、](?!\d)|各位代表)/;

/** A number of a heading; 一、二、三产业 is none. */
const numbered =
  /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]))/;

/**
 * Joins the lines of paragraphs by where they stand: a line that reaches the right margin goes on in the next, unless that is
 * indented, set in another size, or farther below than lines of a paragraph are. Where a paragraph's last line happens to be full,
 * the gap behind it tells, or that what begins the next line would just have fitted in.
 */
export function joinLines(lines: readonly PageLine[]): JoinedParagraphs {
  const setting = measureSetting(lines);
  const paragraphs: string[] = [];
  let joined = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && goesOn(before, line, lines[index + 1], setting)) {
      paragraphs.push(join(paragraphs.pop() ?? '', line.text));
      joined += 1;
    } else paragraphs.push(line.text);
  });
  return { paragraphs, joined };
}

function measureSetting(lines: readonly PageLine[]): Setting {
  const size = toMode(lines.flatMap((line) => Array.from(line.text, () => line.size)));
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.15);
  const left = toMode(body.map((line) => line.left));
  const right = toQuantile(
    body.map((line) => line.right),
    0.97,
  );
  const steps = body.slice(1).flatMap((line, index) => {
    const before = body[index];
    return before?.page === line.page ? [before.y - line.y] : [];
  });
  const edge = toQuantile(
    body.map((line) => line.right),
    0.5,
  );
  const even = body.filter((line) => Math.abs(line.right - edge) < stretched.within).length;
  const step = toMode(steps);
  const pairs = body.slice(1).flatMap((line, index) => {
    const before = body[index];
    return before?.page === line.page && before.y > line.y
      ? [{ before, apart: before.y - line.y > step * gap }]
      : [];
  });
  const apart = pairs.filter((pair) => pair.apart);
  const ends = pairs.filter(({ before }) => stopped.test(before.text));
  const indented = body.filter((line) => isIndented(line, left, size)).length;
  return {
    left,
    right,
    flush: toQuantile(
      body.filter(({ text }) => /[\p{Script=Han}]$/u.test(text)).map((line) => line.right),
      0.97,
    ),
    size,
    step,
    indents: indented >= 3 && indented * 12 > body.length,
    edge: even >= body.length * stretched.share ? edge : undefined,
    // A page of uneven lines has steps of any length; gaps of paragraphs stand behind stops and headings
    spaced:
      apart.length >= 3 &&
      apart.length < pairs.length * 0.6 &&
      ends.filter((pair) => pair.apart).length * 2 > apart.length,
    stopsEnd: ends.filter((pair) => pair.apart).length * 2 > ends.length,
  };
}

function goesOn(before: PageLine, line: PageLine, after: PageLine | undefined, setting: Setting): boolean {
  const { left, right, flush, size, step, indents, edge, spaced, stopsEnd } = setting;
  if (Math.abs(before.size - line.size) > size * 0.15 || /\t/.test(before.text + line.text)) return false;
  const turned = before.page !== line.page;
  const near = turned || before.y - line.y < step * 1.35;
  // A title of two lines is set large, and in the middle.
  if (before.size > size * 1.25) return near && before.left > left + size && line.left > left + size;
  if (endsEarly(before, line, setting)) return false;
  if (line.left > left + size * 0.8) return false;
  if (stopped.test(before.text) && opening.test(line.text)) return false;
  if (numbered.test(line.text) && !/[，、]$/.test(before.text)) return false;
  if (indents) return true;
  if (stopped.test(before.text)) {
    if (edge !== undefined && !isStretched(before, edge, size)) return false;
    if (edge === undefined && before.right + widthOfToken(line.text) * size < flush + size * 0.1)
      return false;
    if (spaced && (turned ? stopsEnd : before.y - line.y > step * gap)) return false;
  }
  // A short line without a stop behind a sentence is a heading, unless it is short because a number would not fit.
  const isShort = line.right < right - size * 2 && (!after || endsEarly(line, after, setting));
  if (stopped.test(before.text) && isShort && !stopped.test(line.text)) return false;
  return near;
}

/** Whether a line was stretched to the edge, a stop hanging over it or not, as the last one of a paragraph isn't. */
function isStretched({ right }: PageLine, edge: number, size: number): boolean {
  return [edge, edge + size].some((end) => Math.abs(right - end) < stretched.within);
}

/** Whether a line ends before the margin though what begins the next would have stood in it. */
function endsEarly(line: PageLine, next: PageLine, { right, size }: Setting): boolean {
  return line.right + widthOfToken(next.text) * size < right - size * 1.2;
}

/**
 * Width, in heights of a character, of what can't be parted at the head of a line: one Chinese character, or a number or
 * word (`6.8%；` goes to the next line whole); marks that may not begin a line go with it.
 */
function widthOfToken(text: string): number {
  const [token = ''] = /^(?:[\x21-\x7e]+|[“‘（《]*.)[，。；：、！？”’）》％]*/u.exec(text) ?? [];
  return Array.from(token).reduce((sum, sign) => sum + (/[\x21-\x7e]/.test(sign) ? 0.6 : 1), 0);
}

function isIndented({ left: x }: PageLine, left: number, size: number): boolean {
  return x > left + size * 1.2 && x < left + size * 3.2;
}

/** Chinese goes on without a blank, words of Latin letters with one. */
function join(text: string, next: string): string {
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : `${text}${next}`;
}

/** The commonest value, to the point; 0 for none. */
function toMode(values: readonly number[]): number {
  const counts = Map.groupBy(values, (value) => Math.round(value));
  const [best] = Array.from(counts.values()).sort((a, b) => b.length - a.length);
  return best?.[0] ?? 0;
}

function toQuantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? values.at(-1) ?? 0;
}
