import type { Measured } from './types.ts';

/** The words around a quantity, up to the next mark that ends a clause or a list item. */
export interface Clause {
  /** Between the last mark and the quantity. */
  before: string;
  /** Between the quantity and the next mark. */
  after: string;
  /** The sentence up to the quantity. */
  lead: string;
}

/** The clause that a quantity stands in: `,` `;` `:` `。` `!` and `、` in either width bound it. */
export function findClause(quantity: Measured): Clause {
  const at = quantity.start - quantity.sentenceStart;
  const lead = quantity.sentence.slice(0, at);
  const rest = quantity.sentence.slice(at + quantity.quote.length);
  return {
    lead,
    before: /[^,，;；:：。!！、]*$/u.exec(lead)?.[0] ?? '',
    after: /^[^,，;；:：。!！、]*/u.exec(rest)?.[0] ?? '',
  };
}
