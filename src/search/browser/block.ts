import type { Folded } from '../../text/fold.ts';
import type { PackedBlock, TitleRun } from '../types.ts';
import type { Searched } from './matches.ts';
import { fold, foldWithOffsets } from '../../text/fold.ts';
import { toFullWidth } from '../../text/full-width.ts';
import { findSentenceEnds } from '../sentences.ts';

/** One title, heading or paragraph to search; what a query may not need is made when it is asked for. */
export class Block implements Searched {
  /** Id of the report. */
  readonly report: string;
  /** `p<start>`. */
  readonly paragraph: string;
  /** Verbatim. */
  readonly text: string;
  readonly #titles: readonly TitleRun[];
  /** `fold(text)`. */
  readonly key: string;
  #folded: Folded | undefined;
  #shown: string | undefined;
  #sentences: readonly number[] | undefined;

  constructor(report: string, [paragraph, text, titles]: PackedBlock) {
    this.report = report;
    this.paragraph = `p${paragraph}`;
    this.text = text;
    this.#titles = titles;
    this.key = fold(text);
  }

  /** `key` with the way back to `text`. */
  get folded(): Folded {
    return (this.#folded ??= foldWithOffsets(this.text));
  }

  /** `text` with its punctuation widened as on the report's page; offsets are the same. */
  get shown(): string {
    return (this.#shown ??= toFullWidth(this.text));
  }

  /** Title of the section around a UTF-16 offset of `text`, widened; empty where it has none. */
  titleAt(offset: number): string {
    return toFullWidth(this.#titles.findLast(([from]) => from <= offset)?.[1] ?? '');
  }

  /** UTF-16 offsets into `text` of a place in `key`. */
  toText([from, to]: readonly [number, number]): [start: number, end: number] {
    return [this.folded.starts[from]!, this.folded.ends[to - 1]!];
  }

  startsOf(phrase: string): readonly number[] {
    const starts: number[] = [];
    if (phrase === '') return starts;
    for (let at = this.key.indexOf(phrase); at >= 0; at = this.key.indexOf(phrase, at + 1)) starts.push(at);
    return starts;
  }

  get sentences(): readonly number[] {
    return (this.#sentences ??= findSentenceEnds(this.text, this.folded));
  }

  /** There is only this one. */
  get blocks(): readonly number[] {
    return [this.key.length];
  }
}
