import { bisectRight } from 'd3';
import type { Part, Topic } from '../../report/types.ts';
import type { Head } from '../types.ts';

/** What is known of a place in a report without its text. */
export interface Spot {
  part: Part | null;
  topic: Topic | null;
  /** The file of text that holds the place, and the offset in the folded report at which that file begins. */
  pack: number;
  opening: number;
}

/** A stretch of a report of one part and topic, and how long it is: folded characters. */
export interface Extent {
  report: string;
  part: Part | null;
  topic: Topic | null;
  length: number;
}

/** Which reports there are and what stands where in them: the head of the index, to be asked. */
export class Atlas {
  readonly head: Head;
  /** Place of each report's first cut among all, and behind the last. */
  readonly #first: number[] = [0];
  /** For each cut the offset in its report, the pack it is in, and the offset at which that pack begins. */
  readonly #at: number[] = [];
  readonly #pack: number[] = [];
  readonly #opening: number[] = [];
  readonly #lengths: number[] = [];
  #extents: readonly Extent[] | undefined;
  readonly #results: ReadonlyMap<string, number>;
  /** As much of a result's id as the head may tell it by. */
  readonly #width: number;

  constructor(head: Head) {
    this.head = head;
    this.#results = new Map(head.results.map((result, report) => [result, report]));
    this.#width = Math.max(0, ...head.results.map(({ length }) => length));
    let pack = -1;
    for (const count of head.counts) {
      const first = this.#at.length;
      let at = 0;
      let opening = 0;
      for (let cut = first; cut < first + count; cut++) {
        if (head.codes[cut]! % 2 === 1) [pack, opening] = [pack + 1, at];
        this.#at.push(at);
        this.#pack.push(pack);
        this.#opening.push(opening);
        at += head.lengths[cut]! + head.breaks[cut]!;
      }
      this.#first.push(first + count);
      this.#lengths.push(at);
    }
  }

  /** The number of the report that a result of Pagefind's stands for. */
  reportOf(result: string): number {
    const report = this.#results.get(result.slice(0, this.#width));
    if (report === undefined) throw new Error(`unexpected search result ${result}`);
    return report;
  }

  /** How long the folded text of a report is, a line break between two blocks counted. */
  lengthOf(report: number): number {
    return this.#lengths[report]!;
  }

  /** Where in the text of a report an offset is. */
  find(report: number, at: number): Spot {
    const cut = bisectRight(this.#at, at, this.#first[report], this.#first[report + 1]) - 1;
    return { ...this.#meaning(cut), pack: this.#pack[cut]!, opening: this.#opening[cut]! };
  }

  /** All stretches of all reports. */
  get extents(): readonly Extent[] {
    return (this.#extents ??= this.head.reports.flatMap((report, nth) =>
      this.head.lengths
        .slice(this.#first[nth], this.#first[nth + 1])
        .map((length, cut) => ({ report, ...this.#meaning(this.#first[nth]! + cut), length })),
    ));
  }

  #meaning(cut: number): { part: Part | null; topic: Topic | null } {
    const { parts, topics, codes } = this.head;
    const code = codes[cut]! >> 1;
    return { part: parts[Math.floor(code / topics.length)]!, topic: topics[code % topics.length]! };
  }
}
