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

/** The longest sentence, in UTF-16 units; the longest of any report that was read has 276. */
export const longestSentence = 800;

/** Where a sentence without a stop is cut: behind its last mark of a clause that fits, between two characters at worst. */
function cutAt(text: string, start: number): number {
  const most = start + longestSentence;
  const [mark] = text.slice(start, most).match(/^[^]*[;；,，、:：](?!\d)/) ?? [];
  return mark ? start + mark.length : most - Number(/[\ud800-\udbff]/.test(text.charAt(most - 1)));
}

/**
 * Sentences of a text in order, without the white space around them; each goes up to and with its stop.
 *
 * What runs on past {@link longestSentence} is cut, so that work on a sentence is bounded whatever the text.
 */
export function splitSentences(text: string, stops: string = fullStops): Range[] {
  const spans: Range[] = [];
  let start = 0;
  const close = (end: number): void => {
    while (end - start > longestSentence) closeAt(cutAt(text, start));
    closeAt(end);
  };
  const closeAt = (end: number): void => {
    const piece = text.slice(start, end);
    const first = piece.search(/\S/);
    if (first >= 0) spans.push({ start: start + first, end: start + piece.trimEnd().length });
    start = end;
  };
  // A run of stops, with the closing marks behind it
  for (const match of text.matchAll(new RegExp(`[${stops}]+[${closers}]*`, 'g')))
    close(match.index + match[0].length);
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
