/** What ends a clause, in half width and full. */
const clauseStops = '，,；;。：:';

/**
 * The words of a clause right before an offset: back to the stop before it, and `reach` UTF-16 units at most.
 *
 * @param stops every character that ends a clause.
 */
export function clauseBefore(text: string, offset: number, reach: number, stops = clauseStops): string {
  const least = Math.max(0, offset - reach);
  let start = offset;
  while (start > least && !stops.includes(text[start - 1]!)) start -= 1;
  return text.slice(start, offset);
}
