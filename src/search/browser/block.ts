import type { Folded } from '../../fold.ts';
import type { PackedBlock, Stretch } from '../types.ts';
import { fold, foldWithOffsets } from '../../fold.ts';
import { widen } from '../../widen.ts';

/** One title, heading or paragraph to search; what a query may not need is made when it is asked for. */
export class Block {
  /** Id of the report. */
  readonly report: string;
  /** `p<n>`. */
  readonly paragraph: string;
  /** Verbatim. */
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** `fold(text)`. */
  readonly key: string;
  #folded: Folded | undefined;
  #shown: string | undefined;

  constructor(report: string, [paragraph, text, stretches]: PackedBlock) {
    this.report = report;
    this.paragraph = `p${paragraph}`;
    this.text = text;
    this.stretches = stretches;
    this.key = fold(text);
  }

  /** `key` with the way back to `text`. */
  get folded(): Folded {
    return (this.#folded ??= foldWithOffsets(this.text));
  }

  /** `text` with its punctuation widened as on the report's page; offsets are the same. */
  get shown(): string {
    return (this.#shown ??= widen(this.text));
  }
}
