import type { refusals } from './words/say-refusal.ts';

/** Why a file is refused, a key of a closed table. */
export type RefusalCode = keyof typeof refusals;

/**
 * Ends the reading of one file because of what the file is: a fault of a document, never of our code.
 *
 * `message` is the code; `sayRefusal` gives reason and advice in either language.
 */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;

  /** @param code why the file is refused. */
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
