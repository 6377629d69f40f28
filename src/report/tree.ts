import type { Heading as MdastHeading, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Enumerator, Furniture, Block, RunIn, SectionNode } from './types.ts';
import type { Position } from 'unist';
import type { DraftSection } from './outline/index.ts';

/** What the tree is made from. */
interface TreeParts {
  source: string;
  blocks: readonly Block[];
  drafts: readonly DraftSection[];
}

/** Makes the mdast tree of a report: sections that begin lines are nodes that nest, others are `runIn` nodes. */
export function toTree({ source, blocks, drafts }: TreeParts): Root {
  const place = createPlace(source);
  const root: Root = { type: 'root', children: [], position: place(0, source.length) };
  const open: { end: number; node: SectionNode }[] = [];
  const titled = drafts.filter((draft) => draft.heading);
  let next = 0;
  let begun = 0;
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    while (open.length > 0 && block.start >= (open.at(-1)?.end ?? 0)) open.pop();
    while ((drafts[begun]?.start ?? Infinity) < block.start) begun += 1;
    for (; drafts[begun]?.start === block.start; begun += 1) {
      const draft = drafts[begun] as DraftSection;
      const node: SectionNode = {
        type: 'section',
        id: draft.id,
        children: [],
        position: place(draft.start, draft.end),
      };
      append(root, open, node);
      open.push({ end: draft.end, node });
    }
    while ((titled[next]?.start ?? Infinity) < block.start) next += 1;
    const inside: DraftSection[] = [];
    while ((titled[next]?.start ?? Infinity) < block.end) inside.push(titled[next++] as DraftSection);
    append(root, open, toNode(source, block, inside, place));
  }
  return root;
}

type ToPosition = (start: number, end: number) => Position;

function append(root: Root, open: readonly { node: SectionNode }[], node: RootContent): void {
  (open.at(-1)?.node.children ?? root.children).push(node);
}

function toNode(
  source: string,
  block: Block,
  headings: readonly DraftSection[],
  place: ToPosition,
): RootContent {
  const position = place(block.start, block.end);
  const { kind, id = '', number = 0, continues } = block;
  if (kind === 'metadata' || kind === 'chrome' || kind === 'artifact' || kind === 'blank') {
    const value = source.slice(block.start, block.end);
    const furniture: Furniture = {
      type: 'furniture',
      kind: kind === 'blank' ? 'artifact' : kind,
      value,
      position,
    };
    return furniture;
  }
  if (kind === 'title' || kind === 'heading') {
    const own = headings[0];
    const depth = Math.min(6, kind === 'title' ? 1 : (own?.level ?? 1) + 1) as MdastHeading['depth'];
    const split = own?.heading?.enumeratorEnd ?? block.start;
    const children = [
      ...enumerate(source, block.start, split, place),
      ...toText(source, split, block.end, place),
    ];
    const data = { id, number, kind, ...(continues && { continues }) };
    return { type: 'heading', depth, children, data, position };
  }
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: toPhrases(source, block, headings, place),
    data: { id, number, kind, ...(continues && { continues }) },
    position,
  };
  return paragraph;
}

function toPhrases(
  source: string,
  block: Block,
  headings: readonly DraftSection[],
  place: ToPosition,
): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let at = block.start;
  for (const { heading, ...section } of headings) {
    if (!heading) continue;
    const end = Math.min(heading.end, block.end);
    const runIn: RunIn = {
      type: 'runIn',
      section: section.id,
      form: heading.form === 'item' ? 'item' : 'run-in',
      level: section.level,
      children: [
        ...enumerate(source, heading.start, heading.enumeratorEnd, place),
        ...toText(source, heading.enumeratorEnd, end, place),
      ],
      position: place(heading.start, end),
    };
    children.push(...toText(source, at, heading.start, place), runIn);
    at = end;
  }
  return [...children, ...toText(source, at, block.end, place)];
}

function toText(source: string, start: number, end: number, place: ToPosition): Text[] {
  return start < end ? [{ type: 'text', value: source.slice(start, end), position: place(start, end) }] : [];
}

function enumerate(source: string, start: number, end: number, place: ToPosition): Enumerator[] {
  return start < end
    ? [{ type: 'enumerator', value: source.slice(start, end), position: place(start, end) }]
    : [];
}

/** Makes positions of offsets; by bisection, for a report may have any number of lines. */
function createPlace(source: string): ToPosition {
  const starts = [0, ...Array.from(source.matchAll(/\r?\n|\r/g), ({ 0: end, index }) => index + end.length)];
  const toPoint = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return (start, end) => ({ start: toPoint(start), end: toPoint(end) });
}
