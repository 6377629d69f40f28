/** The leaf that says where a sentence ends. */

/** A half-open range of UTF-16 offsets. */
interface Range {
  start: number;
  end: number;
}

/** Ends of a whole sentence; `；` ends none. Line breaks end one too. */
export const fullStops = '。！？!?\n';
/** The same, and what parts the clauses of a list (`…；…`). */
export const stopsAndSemicolons = `${fullStops}；;`;

const closers = '”’」』》)）';

const splitters = new Map<string, RegExp>();

/** Stops as a regular expression: a run of them with the closing marks behind it. */
function toSplitter(stops: string): RegExp {
  const known = splitters.get(stops) ?? new RegExp(`[${stops}]+[${closers}]*`, 'g');
  splitters.set(stops, known);
  return known;
}

/** Sentences of a text in order, without the white space around them; each goes up to and with its stop. */
export function splitSentences(text: string, stops: string = fullStops): Range[] {
  const spans: Range[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const first = piece.search(/\S/);
    if (first >= 0) spans.push({ start: start + first, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(toSplitter(stops))) close(match.index + match[0].length);
  close(text.length);
  return spans;
}

/** The sentence that holds an offset, or else the last one that begins before it; an empty range in an empty text. */
export function sentenceAt(text: string, offset: number, stops: string = fullStops): Range {
  const sentences = splitSentences(text, stops);
  return (
    sentences.find(({ end }) => offset < end) ?? sentences.at(-1) ?? { start: text.length, end: text.length }
  );
}
