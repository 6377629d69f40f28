import type { Heading, Nodes, Paragraph, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { Diagnostic } from '../diagnostics.ts';
import { toHalfWidth } from '../text/numerals.ts';
import { placeFinding, sectionAt, toReadingOffset, toSource, toSourceStart } from '../report/index.ts';
import type { ParsedReport, Span } from '../report/types.ts';
import { findQuantities } from './number/find.ts';
import type { MeasureLintInput } from './lint/types.ts';
import { readHeader } from './number/read-header.ts';
import { readSentence } from './read-sentence.ts';
import type { SentenceReading } from './read-sentence.ts';
import { findSeveralYears } from './sense/several-years.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Quantity } from './types.ts';
import { wrapQuantities } from './wrap.ts';

/** What `measure` returns. */
export interface MeasuredReport {
  /** A copy of the report's tree with `quantity` nodes. */
  tree: Root;
  /** In text order; each stands in the node with id `q<start>`. */
  quantities: Quantity[];
  diagnostics: Diagnostic[];
}

/**
 * Finds every quantity of a report's headings and paragraphs and wraps each in a `quantity` node `q<start>`.
 * Titles, metadata and web chrome are not measured, nor a number with a character inside that nobody sees. Knows nothing of the catalogue of indicators.
 *
 * @param lint looks for defects of the numbers; without it none is looked for.
 */
export function measure(
  report: ParsedReport,
  lint: (input: MeasureLintInput) => Diagnostic[] = () => [],
): MeasuredReport {
  const { source, reading, tree, sections, meta } = report;
  const quantities: Quantity[] = [];
  const readings: SentenceReading[] = [];
  const years = { review: meta.statedYear, plan: meta.planYear };
  const looksBack = findSeveralYears(report);
  let back = 0;
  let header: readonly string[] = [];
  for (const run of textRuns(tree, reading)) {
    const text = reading.text.slice(run.start, run.end);
    const found = findQuantities(text);
    // The rows of a table share the header above them.
    if (found[0]?.cell === undefined) header = readHeader(text);
    if (found.length === 0) continue;
    let next = 0;
    for (const { start, end } of splitSentences(toHalfWidth(text))) {
      const inside = [];
      for (let one = found[next]; one && one.start < end; one = found[next]) {
        // A sentence without any stop may be cut within a number.
        if (one.end <= end) inside.push({ ...one, start: one.start - start, end: one.end - start });
        next += 1;
      }
      if (inside.length === 0) continue;
      const at = run.start + start;
      const place = toSourceStart(reading, at);
      while ((looksBack[back]?.end ?? Infinity) <= place) back += 1;
      const sentence = text.slice(start, end);
      const said = readSentence(sentence, inside, {
        part: sectionAt(sections, place)?.part ?? 'opening',
        years: { ...years, several: (looksBack[back]?.start ?? Infinity) <= place },
        start: at,
        columns: header,
      });
      const base = quantities.length;
      for (const one of said.quantities)
        quantities.push({ ...one, of: one.of === null ? null : base + one.of });
      readings.push(said);
    }
  }
  const sound = withoutTorn(quantities, ({ start, end }) => {
    const place = toSource(reading, { start, end });
    return source.slice(place.start, place.end);
  });
  const diagnostics = lint({ quantities: sound, sentences: readings });
  const placed = sound.map((one) => placeQuantity(one, source, reading));
  return {
    tree: wrapQuantities(tree, placed),
    quantities: placed,
    diagnostics: diagnostics.map((one) => placeFinding(reading, one)),
  };
}

/** A character that nobody sees between two digits of a number: what it was is not for us to say. */
const torn =
  /[\d０-９.,．，]\s*[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+\s*[\d０-９.,．，]/;

/** The quantities whose number is whole in the source, tied to each other as before; a tie to one that is not is cut. */
function withoutTorn(all: readonly Quantity[], quoteOf: (one: Quantity) => string): readonly Quantity[] {
  const isTorn = all.map((one) => torn.test(quoteOf(one)));
  if (!isTorn.includes(true)) return all;
  let next = 0;
  const places = isTorn.map((gone) => (gone ? null : next++));
  return all.flatMap((one, at) =>
    isTorn[at] ? [] : [{ ...one, of: one.of === null ? null : (places[one.of] ?? null) }],
  );
}

/** A quantity where it stands in the source; quote and sentence are the source's own characters, line breaks and all. */
function placeQuantity(one: Quantity, source: string, reading: ParsedReport['reading']): Quantity {
  const { start, end } = toSource(reading, { start: one.start, end: one.end });
  const from = one.sentenceStart;
  const sentence = toSource(reading, { start: from, end: from + one.sentence.length });
  return {
    ...one,
    start,
    end,
    quote: source.slice(start, end),
    sentence: source.slice(sentence.start, sentence.end),
    sentenceStart: sentence.start,
  };
}

/**
 * Stretches of the text as it is read that belong together: a run-in heading by itself, and the words between two of
 * them; over the turn of a page, too.
 */
function textRuns(tree: Root, reading: ParsedReport['reading']): Span[] {
  const runs: Span[] = [];
  const place = ({ start, end }: Span): Span => ({
    start: toReadingOffset(reading, start),
    end: toReadingOffset(reading, end - 1) + 1,
  });
  const visit = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'paragraph') {
      if (node.data?.kind === 'title') return;
      const [first, ...rest] = blockRuns(node).map(place);
      const open = runs.at(-1);
      if (first && open?.end === first.start && node.data?.continues) open.end = first.end;
      else if (first) runs.push(first);
      runs.push(...rest);
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return runs.sort((a, b) => a.start - b.start);
}

function blockRuns(block: Heading | Paragraph): Span[] {
  const runs: Span[] = [];
  const visit = (node: Parent | PhrasingContent, open: Span | undefined): Span | undefined => {
    if (node.type === 'text' || node.type === 'enumerator') {
      const span = spanOf(node as Text);
      if (!span || node.type === 'enumerator') return undefined;
      if (open?.end === span.start) {
        open.end = span.end;
        return open;
      }
      runs.push(span);
      return span;
    }
    if (!('children' in node)) return undefined;
    let current: Span | undefined;
    for (const child of node.children as PhrasingContent[]) current = visit(child, current);
    return undefined;
  };
  visit(block, undefined);
  return runs;
}

function spanOf({ position }: Text): Span | undefined {
  const { start, end } = position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? undefined
    : { start: start.offset, end: end.offset };
}
