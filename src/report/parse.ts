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
import { lint } from './lint/index.ts';
import { outline } from './outline.ts';
import { nestSections } from './sections.ts';
import { judgeText } from './text-kind/index.ts';
import { toTree } from './tree.ts';

/** What a report is read with: the words of the topics, and the events that date a sentence. */
export interface ReportLexicons {
  topics: TopicLexicon;
  chronology: Chronology;
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
): ParsedReport {
  const reading = toReading(source);
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
    textKind: judgeText(reading, lines),
    tree,
    blocks: placed.blocks,
    sections: placed.sections,
    diagnostics: placed.diagnostics,
  };
}
