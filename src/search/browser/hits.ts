import type { Part, Topic } from '../../report/types.ts';
import type { Block } from './block.ts';
import type { Query } from './query.ts';
import { widen } from '../../widen.ts';
import { findMatches } from './matches.ts';

/** One place where a block says what was asked for. */
export interface Hit {
  block: Block;
  /** UTF-16 offsets into `block.text`. */
  start: number;
  end: number;
  /** The words asked for, offsets as above, ascending; one pair but for phrases near one another. */
  marks: [start: number, end: number][];
  part: Part | null;
  topic: Topic | null;
  /** Title of the section around it, widened; empty where it has none. */
  title: string;
  /** How many hits stand in the same report up to here, this one included. */
  nth: number;
}

/** Every hit in some blocks of reports, which come in text order. */
export function findHits(blocks: readonly Block[], query: Query): Hit[] {
  const counts = new Map<string, number>();
  return blocks.flatMap((block) =>
    findMatches(block, query).map((match) => {
      const { starts, ends } = block.folded;
      const marks = match.map(([from, to]): [number, number] => [starts[from]!, ends[to - 1]!]);
      const start = marks[0]![0];
      const [, part, topic, title] = block.stretches.findLast(([offset]) => offset <= start)!;
      const nth = (counts.get(block.report) ?? 0) + 1;
      counts.set(block.report, nth);
      return { block, start, end: marks.at(-1)![1], marks, part, topic, title: widen(title), nth };
    }),
  );
}
