import type { VFile } from 'vfile';
import type { ParsedReport, ReportMeta } from './types.ts';
import type { TopicLexicon } from './topics.ts';
import { toBlocks } from './blocks.ts';
import { classifyLines } from './classify.ts';
import { findHeadings } from './heading/index.ts';
import { splitLines } from './lines.ts';
import { outline } from './outline.ts';
import { nestSections } from './sections.ts';
import { readTopicLexicon } from './topics.ts';
import { toTree } from './tree.ts';

let lexicon: TopicLexicon | undefined;

/**
 * Parses a report as `readReports` or `readReport` gave it: source → lines → blocks → sections → tree.
 *
 * Total: any string parses, into blocks that tile it; what is wrong with it stands in `diagnostics`.
 */
export function parseReport(file: VFile): ParsedReport {
  lexicon ??= readTopicLexicon();
  const source = String(file);
  const meta = (file.data as { meta: ReportMeta }).meta;
  const lines = classifyLines(splitLines(source));
  const headings = findHeadings(lines);
  const drafts = outline(source, lines, headings);
  const sections = nestSections(source, drafts, lexicon);
  const blocks = toBlocks(source, lines, headings, sections);
  const tree = toTree({ source, blocks, sections, drafts });
  return { meta, source, tree, blocks, sections, diagnostics: [] };
}
