import { bisectRight } from './bisect-right.ts';
import type { Part, Topic } from '../../report/types.ts';
import type { Outline } from '../types.ts';

/** What is known of a place in a report without its text. */
export interface Spot {
  part: Part | null;
  topic: Topic | null;
  /** Which pack of its group holds the place, and the offset in the folded report at which that pack begins. */
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

/** What stands where in some reports, to be asked; reports are named by their place among these. */
export class OutlineMap {
  readonly #outline: Outline;
  /** Place of each report's first cut among all, and behind the last. */
  readonly #first: number[] = [0];
  /** For each cut the offset in its report, the pack it is in, and the offset at which that pack begins. */
  readonly #at: number[] = [];
  readonly #pack: number[] = [];
  readonly #opening: number[] = [];

  constructor(outline: Outline) {
    this.#outline = outline;
    let pack = -1;
    for (const count of outline.counts) {
      const first = this.#at.length;
      let at = 0;
      let opening = 0;
      for (let cut = first; cut < first + count; cut++) {
        if (outline.codes[cut]! % 2 === 1) [pack, opening] = [pack + 1, at];
        this.#at.push(at);
        this.#pack.push(pack);
        this.#opening.push(opening);
        at += outline.lengths[cut]! + outline.breaks[cut]!;
      }
      this.#first.push(first + count);
    }
  }

  /** Where in the text of a report an offset is. */
  find(report: number, at: number): Spot {
    const cut = bisectRight(this.#at, at, this.#first[report], this.#first[report + 1]) - 1;
    return { ...this.#meaning(cut), pack: this.#pack[cut]!, opening: this.#opening[cut]! };
  }

  /** All stretches of a report. */
  extentsOf(report: number): Omit<Extent, 'report'>[] {
    const first = this.#first[report]!;
    return this.#outline.lengths
      .slice(first, this.#first[report + 1])
      .map((length, cut) => ({ ...this.#meaning(first + cut), length }));
  }

  #meaning(cut: number): { part: Part | null; topic: Topic | null } {
    const { parts, topics, codes } = this.#outline;
    const code = codes[cut]! >> 1;
    return { part: parts[Math.floor(code / topics.length)]!, topic: topics[code % topics.length]! };
  }
}
