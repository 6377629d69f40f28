import type { Diagnostic } from '../diagnostics.ts';
import type { DraftSection } from './outline/index.ts';
import type { Reading } from './reading/index.ts';
import type { Block, ReportMeta, Section, Span } from './types.ts';
import { placeFinding, quoteSource, toSource } from './reading/index.ts';
import { sectionAt } from './sections.ts';

/** What the stages found, with offsets into the text as it is read. */
interface StageResults {
  source: string;
  reading: Reading;
  drafts: readonly DraftSection[];
  sections: readonly Section[];
  blocks: readonly Block[];
  meta: ReportMeta;
  diagnostics: readonly Diagnostic[];
}

/** The same with offsets into the source. */
interface PlacedReading {
  drafts: DraftSection[];
  sections: Section[];
  blocks: Block[];
  meta: ReportMeta;
  diagnostics: Diagnostic[];
}

/** Brings all that was found in the text as it is read back to where it stands in the source. */
export function placeReport({ source, reading, ...found }: StageResults): PlacedReading {
  const place = <T extends Span>(span: T): T => toSource(reading, span);
  const quote = (span: Span) => quoteSource(source, reading, span);
  const drafts = found.drafts.map((draft) => placeDraft(draft, place, quote));
  const sections = placeSections(found.sections, drafts[Symbol.iterator](), place);
  const diagnostics = [...found.diagnostics.map((one) => placeFinding(reading, one)), ...reading.diagnostics];
  const yearEvidence = found.meta.yearEvidence.map((clue) => ({ ...place(clue), quote: quote(clue) }));
  return {
    drafts,
    sections,
    blocks: placeBlocks(source, found.blocks.map(place), reading.artifacts, sections),
    meta: { ...found.meta, yearEvidence },
    diagnostics: diagnostics.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

type Placer = <T extends Span>(span: T) => T;

function placeDraft(draft: DraftSection, place: Placer, quote: (span: Span) => string): DraftSection {
  const { heading } = draft;
  if (!heading) return { ...place(draft), id: `s${place(draft).start}` };
  const enumerator = { start: heading.start, end: heading.enumeratorEnd };
  const title = { start: heading.titleStart, end: heading.titleEnd };
  const own = place(heading);
  return {
    ...place(draft),
    id: `s${place(draft).start}`,
    enumerator: draft.enumerator === null ? null : quote(enumerator),
    title: quote(title),
    heading: {
      ...own,
      enumeratorEnd: enumerator.end > enumerator.start ? place(enumerator).end : own.start,
      titleStart: place(title).start,
      titleEnd: place(title).end,
    },
  };
}

/** Sections stand in the order of their drafts. */
function placeSections(
  sections: readonly Section[],
  drafts: Iterator<DraftSection>,
  place: Placer,
): Section[] {
  return sections.map((section) => {
    const { title, enumerator } = drafts.next().value as DraftSection;
    const own = place(section);
    return {
      ...own,
      id: `s${own.start}`,
      title,
      enumerator,
      sections: placeSections(section.sections, drafts, place),
    };
  });
}

/** Parts blocks where a page number stands in their midst, and tiles the source anew. */
function placeBlocks(
  source: string,
  blocks: readonly Block[],
  artifacts: readonly Span[],
  sections: readonly Section[],
): Block[] {
  const tiles: Block[] = [];
  let at = 0;
  let texts = 0;
  let next = 0;
  const lay = ({ start, end, ...rest }: Block) => {
    const words = source.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    if (to <= from) return false;
    if (at < from) tiles.push({ kind: 'blank', start: at, end: from });
    tiles.push({ ...rest, start: from, end: to });
    at = to;
    return true;
  };
  const layText = (block: Block): boolean => {
    const section = sectionAt(sections, block.start);
    const numbered = block.id && { number: texts + 1 };
    if (!lay({ ...block, ...numbered, ...(section && { section: section.id }) })) return false;
    const tile = tiles.at(-1);
    if (tile?.id) {
      tile.id = `p${tile.start}`;
      texts += 1;
    }
    return true;
  };
  const layArtifacts = (before: number) => {
    for (; (artifacts[next]?.end ?? Infinity) <= before; next += 1)
      lay({ kind: 'artifact', ...(artifacts[next] as Span) });
  };
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    layArtifacts(block.start);
    let from = block.start;
    let continues = false;
    while (from < block.end) {
      const to = Math.min(block.end, artifacts[next]?.start ?? Infinity);
      const laid = layText({ ...block, start: from, end: to, ...(continues && { continues: true }) });
      continues ||= laid;
      if (to < block.end) layArtifacts(artifacts[next]?.end ?? to);
      from = Math.max(at, to);
    }
  }
  layArtifacts(source.length);
  if (at < source.length) tiles.push({ kind: 'blank', start: at, end: source.length });
  return tiles;
}
