import { foldWithOffsets } from '../../text/fold.ts';

/** A shorter run of characters is no wording that two reports share. */
const shortest = 8;

interface Read {
  town: string;
  nodes: { node: Text; start: number }[];
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

function read(paragraph: Element): Read {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: Read['nodes'] = [];
  let whole = '';
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ node, start: whole.length });
    whole += node.data;
  }
  const town = paragraph.closest<HTMLElement>('[data-town]')?.dataset['town'] ?? '';
  return { town, nodes, ...foldWithOffsets(whole) };
}

function toRanges({ nodes }: Read, from: number, to: number): Range[] {
  return nodes.flatMap(({ node, start }) => {
    const [a, b] = [Math.max(from - start, 0), Math.min(to - start, node.length)];
    if (a >= b) return [];
    const range = new Range();
    range.setStart(node, a);
    range.setEnd(node, b);
    return [range];
  });
}

/**
 * The wording of eight characters and more (width, punctuation and white space apart) that stands in two columns of
 * the sheet or more, as ranges of the page.
 */
export function findShared(sheet: Element): Range[] {
  const paragraphs = [...sheet.querySelectorAll('.cell p:not(.none)')].map(read);
  const towns = new Map<string, string | null>();
  for (const { town, text } of paragraphs)
    for (let at = 0; at + shortest <= text.length; at++) {
      const run = text.slice(at, at + shortest);
      const known = towns.get(run);
      // null once a second column has the run
      towns.set(run, known === undefined || known === town ? town : null);
    }
  return paragraphs.flatMap((paragraph) => {
    const { text, starts, ends } = paragraph;
    const spans: [number, number][] = [];
    for (let at = 0; at + shortest <= text.length; at++) {
      if (towns.get(text.slice(at, at + shortest)) !== null) continue;
      const last = spans.at(-1);
      if (last && at <= last[1]) last[1] = at + shortest;
      else spans.push([at, at + shortest]);
    }
    return spans.flatMap(([from, to]) => toRanges(paragraph, starts[from]!, ends[to - 1]!));
  });
}

/** Underlines that wording where it is asked for and the browser can; nothing else stays marked. */
export function markShared(sheet: Element, isWanted: boolean): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('sentence');
  CSS.highlights.delete('shared');
  if (isWanted) CSS.highlights.set('shared', new Highlight(...findShared(sheet)));
}
