import type { VFile } from 'vfile';
import type { Chronology } from './chronology.ts';
import type { ParsedReport } from './types.ts';
import type { TopicLexicon } from './topics.ts';
import { toHalfWidth } from '../text/numerals.ts';
import { toBlocks } from './blocks.ts';
import { inferYear, readChronology } from './chronology.ts';
import { classifyLines } from './classify.ts';
import { findHeadings } from './heading/index.ts';
import { splitLines } from './lines.ts';
import { lint } from './lint/index.ts';
import { outline } from './outline.ts';
import { nestSections } from './sections.ts';
import { readTopicLexicon } from './topics.ts';
import { toTree } from './tree.ts';

let lexicon: TopicLexicon | undefined;
let chronology: Chronology | undefined;

/**
 * Parses a report as `readReports` or `readReport` gave it: source → lines → blocks → sections → tree.
 *
 * Total: any string parses, into blocks that tile it; what is wrong with it stands in `diagnostics`.
 */
export function parseReport(file: VFile): ParsedReport {
  lexicon ??= readTopicLexicon();
  chronology ??= readChronology();
  const source = String(file);
  const facts = file.data.meta;
  if (!facts) throw new Error(`report without facts, make it with readReport: ${file.path}`);
  const lines = classifyLines(splitLines(source));
  const headings = findHeadings(lines);
  const drafts = outline(source, lines, headings);
  const sections = nestSections(source, drafts, lexicon);
  const blocks = toBlocks(source, lines, headings, sections);
  const meta = { ...facts, ...inferYear(source, sections, facts.statedYear, chronology) };
  const diagnostics = lint({ source, half: toHalfWidth(source), lines, headings, blocks, sections, meta });
  const tree = toTree({ source, blocks, sections, drafts });
  return { meta, source, tree, blocks, sections, diagnostics };
}
