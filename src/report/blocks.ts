import type { Block, Section } from './types.ts';
import type { ClassifiedLine } from './classify.ts';
import type { Heading } from './heading/index.ts';
import { sectionAt } from './sections.ts';

/** Tiles the source: one block a line, `blank` between them; the text blocks get their ids and numbers. */
export function toBlocks(
  source: string,
  lines: readonly ClassifiedLine[],
  headings: readonly Heading[],
  sections: readonly Section[],
): Block[] {
  const headed = new Set(
    headings.filter((heading) => heading.form === 'line').map((heading) => heading.line),
  );
  const blocks: Block[] = [];
  let at = 0;
  let texts = 0;
  const skipTo = (offset: number) => {
    if (at < offset) blocks.push({ kind: 'blank', start: at, end: offset });
    at = offset;
  };
  lines.forEach((line, index) => {
    skipTo(line.start);
    const kind = headed.has(index) ? 'heading' : line.kind;
    const block: Block = { kind, start: line.start, end: line.end };
    if (kind === 'title' || kind === 'heading' || kind === 'paragraph') {
      texts += 1;
      block.id = `p${line.start}`;
      block.number = texts;
    }
    const section = sectionAt(sections, line.start);
    if (section) block.section = section.id;
    blocks.push(block);
    at = line.end;
  });
  skipTo(source.length);
  return blocks;
}
