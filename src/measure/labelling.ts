import type { Mention } from './clause.ts';
import type { Pairs } from './pair.ts';
import type { Kind } from './types.ts';

/** What a label may look back and forward at. */
export interface Labelling {
  sentence: string;
  mentions: readonly Mention[];
  kinds: readonly Kind[];
  pairs: Pairs;
  /** Labels of the quantities before. */
  names: string[];
  /** The verb that a list hangs on: 申报 of 申报…27家、…10家. */
  verb: string;
  /** Index of the quantity to name. */
  at: number;
}
