import type { MeasuredQuantity } from './types.ts';

/** The words around a quantity, up to the next mark that ends a clause or a list item. */
export interface Clause {
  /** Between the last mark and the quantity. */
  before: string;
  /** Between the quantity and the next mark. */
  after: string;
  /** The sentence up to the quantity, its last 400 characters. */
  lead: string;
  /** Where in `lead` what stands behind the last `;` begins. */
  group: number;
}

/** How far a clause and what leads to it are read, so that a text without stops takes no longer than its length. */
const reach = 400;
const marks = new Set(',，;；:：。!！、');

/** The clause that a quantity stands in: `,` `;` `:` `。` `!` and `、` in either width bound it. */
export function findClause({ start, sentenceStart, sentence, quote }: MeasuredQuantity): Clause {
  const at = start - sentenceStart;
  const lead = sentence.slice(Math.max(0, at - reach), at);
  const rest = sentence.slice(at + quote.length, at + quote.length + reach);
  let from = lead.length;
  while (from > 0 && !marks.has(lead.charAt(from - 1))) from -= 1;
  let to = 0;
  while (to < rest.length && !marks.has(rest.charAt(to))) to += 1;
  const group = Math.max(...[';', '；', '。'].map((mark) => lead.lastIndexOf(mark))) + 1;
  return { lead, group, before: lead.slice(from), after: rest.slice(0, to) };
}
