import type { Starts } from './phrase-index.ts';
import type { Searched } from './matches.ts';

/** A folded report of whose text only places are known. */
export class KnownReport implements Searched {
  readonly #report: number;
  readonly #starts: ReadonlyMap<string, Starts>;
  readonly sentences: readonly number[];
  readonly blocks: readonly number[];

  /**
   * @param starts where phrases begin, by phrase.
   * @param sentences lengths, as `Sentences` has them; none where a query asks for nothing near or without another.
   */
  constructor(report: number, starts: ReadonlyMap<string, Starts>, sentences: readonly number[]) {
    this.#report = report;
    this.#starts = starts;
    const blocks: number[] = [];
    let at = 0;
    this.sentences = sentences.map((length) => {
      const end = at + Math.abs(length);
      if (length < 0) blocks.push(end);
      at = length < 0 ? end + 1 : end;
      return end;
    });
    this.blocks = blocks;
  }

  startsOf(phrase: string): readonly number[] {
    return this.#starts.get(phrase)?.get(this.#report) ?? [];
  }
}
