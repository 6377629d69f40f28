import { foldWithOffsets } from '../text/fold.ts';
import type { ParsedReport } from '../report/types.ts';

/** A title, heading or paragraph as a list of folded characters. */
export interface SpeltBlock {
  /** Index of its report in the list of reports. */
  report: number;
  paragraph: string;
  /** Number of each folded character; the same character has the same number in every report. */
  symbols: Int32Array;
  /** Offset into the source where each character begins. */
  starts: Int32Array;
  /** Offset into the source where each character ends, exclusive. */
  ends: Int32Array;
}

/** What is read of a report to find shared wording. */
export type SpeltReport = Pick<ParsedReport, 'source' | 'blocks'> & {
  meta: Pick<ParsedReport['meta'], 'id'>;
};

/**
 * Titles, headings and paragraphs of all reports, folded and numbered character by character.
 *
 * A character that folds to several (`㎡` → `m2`) stays one, so that a wording never ends within it.
 */
export function spell(reports: readonly SpeltReport[]): SpeltBlock[] {
  const numbers = new Map<string, number>();
  return reports.flatMap(({ source, blocks }, report) =>
    blocks.flatMap(({ id: paragraph, start, end }) => {
      if (paragraph === undefined) return [];
      const folded = foldWithOffsets(source.slice(start, end));
      const symbols: number[] = [];
      const starts: number[] = [];
      const ends: number[] = [];
      for (let from = 0, to: number; from < folded.text.length; from = to) {
        for (to = from + 1; to < folded.text.length && folded.starts[to] === folded.starts[from];) to++;
        const character = folded.text.slice(from, to);
        const number = numbers.get(character) ?? numbers.size;
        numbers.set(character, number);
        symbols.push(number);
        starts.push(start + folded.starts[from]!);
        ends.push(start + folded.ends[from]!);
      }
      return [
        {
          report,
          paragraph,
          symbols: Int32Array.from(symbols),
          starts: Int32Array.from(starts),
          ends: Int32Array.from(ends),
        },
      ];
    }),
  );
}
