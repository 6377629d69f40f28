import type { Chronology } from './chronology.ts';
import type { ParsedReport, ReportFacts } from './types.ts';
import type { TopicLexicon } from './topics.ts';
import { toHalfWidth } from '../text/numerals.ts';
import { toBlocks } from './blocks.ts';
import { inferYear } from './chronology.ts';
import { classifyLines } from './classify.ts';
import { findHeadings } from './heading/index.ts';
import { placeReport } from './place-report.ts';
import { toReading } from './reading/index.ts';
import { splitLines } from './lines.ts';
import type { Lint } from './lint/index.ts';
import { outline } from './outline/index.ts';
import { nestSections } from './sections.ts';
import { toTree } from './tree.ts';

/** What a report is read with: the words of the topics, and the events that date a sentence. */
export interface ReportLexicons {
  topics: TopicLexicon;
  chronology: Chronology;
}

/** What a parse leaves out unless it is given: most texts need none of it, and a browser would have to fetch it. */
export interface ReportExtras {
  /** Reads traditional characters as simplified ones, one UTF-16 unit for one; without it they are read as they stand. */
  simplify?: (text: string) => string;
  /** Looks for defects of the text; without it none is looked for. */
  lint?: Lint;
}

/**
 * Parses the text of a report: source → reading → lines → blocks → sections → tree.
 *
 * Total: any string parses, into blocks that tile it; what is wrong with it stands in `diagnostics`.
 */
export function parseReport(
  source: string,
  facts: ReportFacts,
  { topics, chronology }: ReportLexicons,
  { simplify, lint = () => [] }: ReportExtras = {},
): ParsedReport {
  const reading = toReading(source, simplify);
  const { text } = reading;
  const lines = classifyLines(splitLines(text));
  const headings = findHeadings(lines);
  const drafts = outline(text, lines, headings);
  const sections = nestSections(text, drafts, topics);
  const blocks = toBlocks(text, lines, headings, sections);
  const meta = { ...facts, ...inferYear(text, sections, facts.statedYear, chronology) };
  const found = lint({ source: text, half: toHalfWidth(text), lines, headings, blocks, sections, meta });
  const placed = placeReport({ source, reading, drafts, sections, blocks, meta, diagnostics: found });
  const tree = toTree({ source, ...placed });
  return {
    meta: placed.meta,
    source,
    reading: { text, pieces: reading.pieces },
    tree,
    blocks: placed.blocks,
    sections: placed.sections,
    diagnostics: placed.diagnostics,
  };
}
