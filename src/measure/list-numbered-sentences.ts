import type { Heading, Nodes, Paragraph, Parent, PhrasingContent, Root, Text } from 'mdast';
import { toReadingOffset } from '../report/index.ts';
import type { ParsedReport, Span } from '../report/types.ts';
import { firstMatch } from '../text/first-match.ts';
import { toHalfWidth } from '../text/numerals.ts';
import { splitSentences } from '../text/sentences.ts';
import { findQuantities } from './number/find.ts';
import type { FoundNumber } from './number/found.ts';
import { readHeader } from './number/read-header.ts';

/** A sentence that says numbers. */
export interface NumberedSentence {
  /** Offset in the text as it is read. */
  start: number;
  text: string;
  /** Its numbers, counted from its start. */
  found: FoundNumber[];
  /** The years of a flattened table's columns, from the line above, where one says them. */
  columns: readonly string[];
}

/**
 * Every sentence of a report's headings and paragraphs that says numbers, in text order, with those that it says whole; titles,
 * metadata and web chrome are none.
 */
export function* listNumberedSentences({
  tree,
  reading,
}: Pick<ParsedReport, 'tree' | 'reading'>): Generator<NumberedSentence, void> {
  let columns: readonly string[] = [];
  let unit = '';
  for (const run of textRuns(tree, reading)) {
    const text = reading.text.slice(run.start, run.end);
    const all = findQuantities(text, unit);
    // The rows of a table share the header above them.
    if (all[0]?.cell === undefined) {
      columns = readHeader(text);
      unit = firstMatch(/(?<=单位[:：] ?)[^\s()）,，\d]{1,8}/, text) || (/[。；;]/.test(text) ? '' : unit);
    }
    if (all.length === 0) continue;
    let next = 0;
    for (const { start, end } of splitSentences(toHalfWidth(text))) {
      const found = [];
      for (let one = all[next]; one && one.start < end; one = all[next]) {
        // A sentence without any stop may be cut within a number.
        if (one.end <= end) found.push({ ...one, start: one.start - start, end: one.end - start });
        next += 1;
      }
      if (found.length > 0) yield { start: run.start + start, text: text.slice(start, end), found, columns };
    }
  }
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
