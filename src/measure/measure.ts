import type { Root } from 'mdast';
import type { Diagnostic } from '../diagnostics.ts';
import { placeFinding, sectionAt, toSource, toSourceStart } from '../report/index.ts';
import type { ParsedReport } from '../report/types.ts';
import type { MeasureLintInput } from './lint/types.ts';
import { listNumberedSentences } from './list-numbered-sentences.ts';
import { readSentence } from './read-sentence.ts';
import type { SentenceReading } from './read-sentence.ts';
import { findSeveralYears } from './sense/several-years.ts';
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
 * Titles, metadata and web chrome are not measured. Knows nothing of the catalogue of indicators.
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
  for (const { start, text, found, columns } of listNumberedSentences(report)) {
    const place = toSourceStart(reading, start);
    while ((looksBack[back]?.end ?? Infinity) <= place) back += 1;
    const said = readSentence(text, found, {
      part: sectionAt(sections, place)?.part ?? 'opening',
      years: { ...years, several: (looksBack[back]?.start ?? Infinity) <= place },
      ...{ start, columns },
    });
    const base = quantities.length;
    for (const one of said.quantities)
      quantities.push({ ...one, of: one.of === null ? null : base + one.of });
    readings.push(said);
  }
  const diagnostics = lint({ quantities, sentences: readings });
  const placed = quantities.map((one) => placeQuantity(one, source, reading));
  return {
    tree: wrapQuantities(tree, placed),
    quantities: placed,
    diagnostics: diagnostics.map((one) => placeFinding(reading, one)),
  };
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
