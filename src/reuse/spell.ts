import { foldWithOffsets } from '../text/fold.ts';
import type { ParsedReport } from '../report/types.ts';
import { allocate, type Numbers } from './numbers.ts';
import { separator } from './suffixes.ts';

/** What is read of a report to find shared wording. */
export type SpeltReport = Pick<ParsedReport, 'source' | 'blocks'> & {
  meta: Pick<ParsedReport['meta'], 'id'>;
};

/** A title, heading or paragraph, and where its symbols begin. */
export interface SpeltBlock {
  /** Index of its report in the list of reports. */
  report: number;
  paragraph: string;
  /** Offset into its source. */
  start: number;
  first: number;
}

/** Titles, headings and paragraphs of all reports, folded, character by character, one behind another. */
export interface SpeltText {
  /** Of each character its number, from 1, the same in every report; a separator behind each block. */
  symbols: Numbers;
  /** Of each character where it begins, from the start of its block. */
  starts: Numbers;
  /** How many units of its source it is; of one with hundreds of marks the first 255. */
  widths: Uint8Array;
  /** In the order of their symbols. */
  blocks: SpeltBlock[];
  /** The folded character of each number. */
  characters: string[];
}

const isRead = ({ id }: SpeltReport['blocks'][number]): boolean => id !== undefined;

/** So many symbols all blocks have at most, a character coming from one unit or more, and so many units the longest has. */
function measureBlocks(reports: readonly SpeltReport[]): { symbols: number; longest: number } {
  const most = { symbols: 0, longest: 0 };
  for (const { blocks } of reports)
    for (const { start, end } of blocks.filter(isRead)) {
      most.symbols += end - start + 1;
      most.longest = Math.max(most.longest, end - start);
    }
  return most;
}

/**
 * Spells reports, which are read one after the other, twice. Takes five bytes a character.
 *
 * A character that folds to several (`㎡` → `m2`) stays one, so that a wording never ends within it.
 */
export function spell(reports: readonly SpeltReport[]): SpeltText {
  const most = measureBlocks(reports);
  // Few texts have more characters than two bytes tell apart
  let symbols = allocate(most.symbols, 0xffff);
  const starts = allocate(most.symbols, most.longest);
  const widths = new Uint8Array(most.symbols);
  const blocks: SpeltBlock[] = [];
  const numbers = new Map<string, number>();
  const characters = [''];
  let filled = 0;
  for (const [report, { source, blocks: own }] of reports.entries())
    for (const { id, start, end } of own.filter(isRead)) {
      blocks.push({ report, paragraph: id!, start, first: filled });
      const folded = foldWithOffsets(source.slice(start, end));
      for (let from = 0, to: number; from < folded.text.length; from = to) {
        for (to = from + 1; to < folded.text.length && folded.starts[to] === folded.starts[from];) to++;
        const character = folded.text.slice(from, to);
        let number = numbers.get(character);
        if (number === undefined) {
          number = characters.push(character) - 1;
          numbers.set(character, number);
          if (number === 2 ** 16) symbols = Uint32Array.from(symbols);
        }
        symbols[filled] = number;
        starts[filled] = folded.starts[from]!;
        widths[filled++] = Math.min(folded.ends[from]! - folded.starts[from]!, 255);
      }
      symbols[filled++] = separator;
    }
  return {
    symbols: symbols.subarray(0, filled),
    starts: starts.subarray(0, filled),
    widths: widths.subarray(0, filled),
    blocks,
    characters,
  };
}
